package org.awardcheck.function;

import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.runtime.BeanContainer;
import java.lang.annotation.Annotation;
import java.util.function.Supplier;

/** Where Funqy finds the beans that functions are; Quarkus' own view of them is to be had in extensions alone. */
record FunctionBeans(ArcContainer container) implements BeanContainer {

    @Override
    public <T> T beanInstance(Class<T> type, Annotation... qualifiers) {
        return container.select(type, qualifiers).get();
    }

    @Override
    public <T> Factory<T> beanInstanceFactory(Class<T> type, Annotation... qualifiers) {
        Supplier<InstanceHandle<T>> beans = container.beanInstanceSupplier(type, qualifiers);
        return () -> {
            InstanceHandle<T> bean = beans.get();
            return bean::get;
        };
    }

    @Override
    public <T> Factory<T> beanInstanceFactory(Supplier<Factory<T>> otherwise, Class<T> type, Annotation... qualifiers) {
        return container.beanInstanceSupplier(type, qualifiers) == null ? otherwise.get()
                : beanInstanceFactory(type, qualifiers);
    }

    @Override
    public ManagedContext requestContext() {
        return container.requestContext();
    }
}
