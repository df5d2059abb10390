package org.awardcheck.situation;

import java.util.regex.Pattern;

/** Text as it comes out of a chat, a mail, a sheet or a page's source, with what came along. */
public final class PastedText {
    /** Of no width: marks of direction, joiners, byte order marks and the like. */
    private static final Pattern FORMAT = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");
    /** Marks of a sentence, closing brackets and quotes, and what parts a text from the words behind it. */
    private static final String BEHIND = "[\\s\\p{Z}\\p{Cf}.,;:!?。．，、；：！？…)）\\]】}<>《》「」『』“”‘’\"'`#*|]";
    private static final Pattern TAIL = Pattern.compile("(?<!" + BEHIND + ")" + BEHIND + "++$");

    private PastedText() {
    }

    /** Whether there is nothing that can be seen. */
    public static boolean isEmpty(String text) {
        return text.isEmpty() || !isPrinted(text.charAt(0)) && visible(text).isEmpty();
    }

    /** Whether it is one of those that nearly all texts are of, which are seen without looking further. */
    private static boolean isPrinted(char sign) {
        return sign > ' ' && sign < 0x7f || sign >= 0x4e00 && sign < 0xa000;
    }

    /** A text without spaces around it and without what is of no width. */
    public static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrinted(text.charAt(i))) {
                return printed(text);
            }
        }
        return text;
    }

    private static String printed(String text) {
        return AROUND.matcher(FORMAT.matcher(text).replaceAll("")).replaceAll("");
    }

    /** A text that ends in none of the marks that may be behind one, without those that do. */
    public static String withoutTail(String text) {
        return TAIL.matcher(text).replaceFirst("");
    }
}
