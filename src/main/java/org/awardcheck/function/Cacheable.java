package org.awardcheck.function;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a function that is asked with a {@link org.awardcheck.request.Request} alone and makes nothing of the answers
 * in it: what it says is the same for everyone who asks for the same date and language, so that it may be asked by GET,
 * too, and be kept.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cacheable {
}
