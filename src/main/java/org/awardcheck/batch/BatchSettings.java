package org.awardcheck.batch;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.policy.Language;

/**
 * What is known of a batch before it is read.
 *
 * @param in        what it comes in as; absent where the first bytes are to tell
 * @param charset   null where the bytes are to tell
 * @param isGzipped whether it is said to come packed
 * @param common    what every project of a sheet is asked with, by the names that a request has for it
 * @param language  that of everything for which no project asks for another one
 */
record BatchSettings(Optional<Format> in, Charset charset, boolean isGzipped, List<Map.Entry<String, String>> common,
        Language language) {
}
