package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who runs this site, as configured. */
@ConfigMapping(prefix = "award-check.site")
@TemplateData
public interface Site {

    /** Whether a government runs it; unless it does, every page says that none does. */
    @WithDefault("false")
    boolean government();

    /** The name of who runs it. */
    Optional<String> operator();

    /** An address to write to, as a link. */
    Optional<String> contact();

    /** The policy that followed, by its title; shown once the policy's period is over. */
    Optional<String> successor();

    /** Where that policy can be read, as a link. */
    Optional<String> successorLink();

    /** Where the program's source is, as a link. */
    Optional<String> source();
}
