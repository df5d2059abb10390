package org.awardcheck.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.List;
import java.util.Optional;

/** What an operator opens to others, says of what is in front, or closes. */
@ConfigMapping(prefix = "award-check")
public interface Settings {

    /** Sites whose pages may call the functions from a browser, as in {@code https://example.com}; none unless set. */
    @WithName("cors.origins")
    Optional<List<String>> corsOrigins();

    /** Whether health is answered on the public port; it is on the management port in any case. */
    @WithName("health.public")
    @WithDefault("true")
    boolean isHealthPublic();

    /**
     * What browsers are told of TLS in front of the program (RFC 6797), as in {@code max-age=31536000}; nothing unless
     * set.
     */
    Optional<String> hsts();
}
