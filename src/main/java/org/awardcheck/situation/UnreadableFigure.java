package org.awardcheck.situation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.situation.FigureReader.Reading;
import org.awardcheck.situation.FigureReader.Wrong;

/**
 * What was typed for a figure and cannot be read as one: why not.
 *
 * @param text     without what is of no width or behind it
 * @param words    the same without its unit
 * @param isFigure whether a text can be read as one
 */
record UnreadableFigure(String text, String words, boolean isMoney, Predicate<String> isFigure) {
    /** What makes a figure another one than it says. */
    private static final Pattern APPROXIMATE = Pattern.compile(
            "大约|约为?|大概|大致|差不多|将近|接近|近|估[计算]|预[计估]|暂估|不[超足到少低多高][过于]?|超[过出]?|[大高多]于"
            + "|[少小低]于|逾|至[少多]|最[少多低高]|[高多]?达到?|左右|上下|以[上下内]|之内|有?[余餘多来]|出头|开外|起步?$|封顶"
            + "|(?<![0-9万亿元])(?:±|[~≈≒∼><≥≤≧≦]=?)|(?<=.)\\+(?![0-9])|(?:\\.{2,}|…+|[~—–-])$"
            + "|about|around|approx(?:imately|\\.)?|circa|ca?\\.|roughly|nearly|almost|some|over|under|above|below|up to"
            + "|at (?:least|most)|(?:(?:no|not) )?(?:more|less|fewer) than|or (?:so|more|less)|max(?:imum|\\.)?"
            + "|min(?:imum|\\.)?|est(?:imated|\\.)?|plus$");
    private static final String DIGITS = "一二两三四五六七八九";
    /** What is in place of a digit, or of two that are next to each other, as in {@code 三四百}. */
    private static final Pattern VAGUE = Pattern.compile("好?[几幾]|若干|[数數成上](?=[十百千万萬亿億])"
            + "|(?<![零〇点D])[D]{2}(?![零〇D])".replace("D", DIGITS)
            + "|several|a few|(?:a couple|dozens|tens|hundreds) of");
    private static final Pattern FOREIGN = Pattern.compile("(?:us|hk|nt|s|au?|ca?)?\\$|[€£₩₽₹₫฿]|美[元金]|欧元|[港台]币|港[元幣]"
            + "|新台币|日[元圆]|英[镑鎊]|[韩澳加]元|新加坡元|瑞士法郎|卢布|外[币汇]"
            + "|(?<![a-z])(?:usd|hkd|eur|gbp|jpy|krw|twd|ntd|sgd|aud|cad|chf|rub|inr|thb|vnd|mop)(?![a-z])"
            + "|(?:us |hong kong )?dollars?|euros?|pounds?(?: sterling)?|yen");
    /** A range, too, which has two ends, and a sum; a date has three parts. */
    private static final Pattern SEVERAL = Pattern.compile((".*[N].*[\\s\\p{Z}].*[N].*"
            + "|[^S]*[N][^S]*(?:[S]|\\.{2,}|至|到|to|or)[^S]*[N][^S]*").replace("S", "~—–+/±×*、或和-")
            .replace("N", FigureReader.NUMERALS), Pattern.DOTALL);
    private static final Pattern MISPLACED = Pattern.compile("[0-9,]*[0-9][0-9,]*(\\.[0-9]*)?[万亿]?");
    private static final String ENGLISH =
            "(?:zero|half|one|two|three|(?:four|six|seven|nine)(?:teen|ty)?|five|eight|forty"
            + "|ten|eleven|twelve|twenty|(?:thir|fif|eigh)(?:teen|ty)|dozen|hundred|thousand|[mb]illion|trillion)s?";
    /** In numerals, but not in such as can mean one thing alone, or in English words. */
    private static final Pattern IN_WORDS = Pattern.compile("(?=.*[C万萬亿億])(?=.*[C0-9])[C0-9.,万萬亿億个]+"
            .replace("C", DIGITS + "零〇十百千半点廿卅壹贰叁肆伍陆柒捌玖拾佰仟")
            + "|(?:J)*E(?:J|E)*".replace("J", "[0-9., ]|-(?![0-9])|a|and|point").replace("E", ENGLISH));

    /** @return never without what is wrong */
    Reading reading() {
        if (isMoney && isWithout(FOREIGN)) {
            return Reading.of(Wrong.FOREIGN_CURRENCY);
        }
        Optional<String> word = inexact();
        if (word.isPresent()) {
            return new Reading(0, false, false, Wrong.APPROXIMATE, word.get());
        }
        return Reading.of(MISPLACED.matcher(words).matches() ? Wrong.MISPLACED_COMMA
                : IN_WORDS.matcher(words).matches() ? Wrong.IN_WORDS
                : SEVERAL.matcher(text).matches() ? Wrong.SEVERAL_NUMBERS : Wrong.NOT_A_NUMBER);
    }

    /** Whether it could be read, or what is wrong be named, but for this. */
    private boolean isWithout(Pattern pattern) {
        String rest = pattern.matcher(text).replaceAll("").strip();
        return !rest.equals(text) && (isFigure.test(rest)
                || new UnreadableFigure(rest, rest, false, isFigure).reading().wrong() != Wrong.NOT_A_NUMBER);
    }

    /** The first word that makes an approximate figure of one that could be read. */
    private Optional<String> inexact() {
        Matcher approximate = APPROXIMATE.matcher(text);
        Matcher vague = VAGUE.matcher(text);
        String first = approximate.find() ? approximate.group() : vague.find() ? vague.group() : null;
        if (first == null) {
            return Optional.empty();
        }
        String exact = VAGUE.matcher(approximate.replaceAll("")).replaceAll("1").strip();
        if (exact.isEmpty()) {
            // A dash for what there is none of.
            return Optional.empty();
        }
        // 'Nearly ten million' goes without a digit in Chinese.
        boolean isWithoutDigit = !Character.isDigit(exact.charAt(0));
        return isFigure.test(exact) || isWithoutDigit && isFigure.test("1" + exact)
                ? Optional.of(first) : Optional.empty();
    }
}
