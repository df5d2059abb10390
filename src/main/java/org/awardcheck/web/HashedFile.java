package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import org.awardcheck.http.StaticContent;

/**
 * A static file under a name that holds a hash of its content, so that it may be kept for ever.
 *
 * @param file the name with the hash
 */
@TemplateData
public record HashedFile(String file, StaticContent content) {

    static HashedFile of(String name, String extension, String mediaType, byte[] bytes) {
        StaticContent content = new StaticContent(mediaType, bytes);
        return new HashedFile(name + "-" + content.hash() + "." + extension, content);
    }

    /** Where it is served. */
    public String href() {
        return "/assets/" + file;
    }
}
