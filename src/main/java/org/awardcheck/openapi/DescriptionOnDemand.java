package org.awardcheck.openapi;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Lets whoever asks for the description first wait for it. It is made while the program is built, but Quarkus reads it
 * and writes it anew at every start, whether anybody asks or not.
 *
 * <p>In development and in tests it stays so: there Quarkus' own classes do not see those of the program.
 */
public class DescriptionOnDemand implements BuildCompatibleExtension {
    @Enhancement(types = OpenApiDocumentService.class)
    public void prepareLater(ClassConfig service) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            service.addAnnotation(OnDemand.class);
        }
    }
}
