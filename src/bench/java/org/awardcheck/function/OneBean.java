package org.awardcheck.function;

import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.runtime.BeanContainer;
import java.lang.annotation.Annotation;
import java.util.function.Supplier;

/** A container without Quarkus, which holds one function. */
record OneBean(Object bean) implements BeanContainer {
    @Override
    public <T> T beanInstance(Class<T> type, Annotation... qualifiers) {
        return type.cast(bean);
    }

    @Override
    public <T> Factory<T> beanInstanceFactory(Class<T> type, Annotation... qualifiers) {
        return () -> () -> type.cast(bean);
    }

    @Override
    public <T> Factory<T> beanInstanceFactory(Supplier<Factory<T>> otherwise, Class<T> type, Annotation... qualifiers) {
        return beanInstanceFactory(type, qualifiers);
    }

    @Override
    public ManagedContext requestContext() {
        throw new UnsupportedOperationException("no function of ours has one");
    }
}
