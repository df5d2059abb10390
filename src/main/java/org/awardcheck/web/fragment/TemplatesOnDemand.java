package org.awardcheck.web.fragment;

import io.quarkus.qute.runtime.EngineProducer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.inject.build.compatible.spi.AnnotationBuilder;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.enterprise.inject.build.compatible.spi.ParameterConfig;
import jakarta.enterprise.lang.model.AnnotationInfo;

/**
 * Lets the first page read the templates. Qute reads them all while the program starts, which a function's caller waits
 * for in vain; that they are sound was made sure of while the program was built. Where no page was ever asked for, Qute
 * would read them to hear that the program stops.
 */
public class TemplatesOnDemand implements BuildCompatibleExtension {
    @Enhancement(types = EngineProducer.class)
    public void readLater(ClassConfig engine) {
        engine.removeAnnotation(annotation -> annotation.name().equals(Startup.class.getName()));
    }

    @Enhancement(types = EngineProducer.class)
    public void endOnlyWhatBegan(MethodConfig method) {
        for (ParameterConfig parameter : method.parameters()) {
            if (parameter.info().hasAnnotation(Observes.class)) {
                parameter.removeAnnotation(TemplatesOnDemand::isObserver);
                parameter.addAnnotation(AnnotationBuilder
                        .of(Observes.class).member("notifyObserver", Reception.IF_EXISTS).build());
            }
        }
    }

    private static boolean isObserver(AnnotationInfo annotation) {
        return annotation.name().equals(Observes.class.getName());
    }
}
