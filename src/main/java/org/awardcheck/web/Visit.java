package org.awardcheck.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.awardcheck.http.RefusedException;
import org.awardcheck.http.SharedQuery;
import org.awardcheck.policy.Language;

/** What the address of a page says: the language, the path below it, and the query. For use as a {@code @BeanParam}. */
public class Visit {
    /**
     * The path of everything in one of the languages. The anchor is for Quarkus REST, which takes a class for a match,
     * with nothing in its parameter, where the pattern is found further on: in {@code /questions/investment}, say.
     */
    public static final String LANGUAGE = "/{language:\\G(?:zh|en)}";

    @PathParam("language")
    String tag;

    @Context
    UriInfo address;

    public Language language() {
        return Language.ofTag(tag).orElseThrow(RefusedException::notFound);
    }

    /** The path without the language, as in {@code questions/industry}; empty for the start page. */
    public String path() {
        String whole = address.getPath();
        String path = whole.substring(whole.indexOf(tag) + tag.length());
        path = path.startsWith("/") ? path.substring(1) : path;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /**
     * The site's scheme and authority, for addresses that are taken away from it; behind a proxy they are the proxy's.
     */
    public String site() {
        return site(address);
    }

    /** The same of any address. */
    static String site(UriInfo address) {
        return address.getBaseUri().getScheme() + "://" + address.getBaseUri().getRawAuthority();
    }

    /** The query as it is in the address, without what it picked up on its way here; or null. */
    public String query() {
        return SharedQuery.restored(address.getRequestUri().getRawQuery());
    }
}
