package org.awardcheck.web.fragment;

import io.quarkus.qute.runtime.EngineProducer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Lets the first page read the templates. Qute reads them all while the program starts, which a function's caller waits
 * for in vain; that they are sound was made sure of while the program was built.
 */
public class TemplatesOnDemand implements BuildCompatibleExtension {
    @Enhancement(types = EngineProducer.class)
    public void readLater(ClassConfig engine) {
        engine.removeAnnotation(annotation -> annotation.name().equals(Startup.class.getName()));
    }
}
