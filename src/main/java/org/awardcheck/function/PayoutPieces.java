package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quotable;

import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculators;
import org.awardcheck.eligibility.Sum;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Payout;
import org.awardcheck.wording.Phrases;

/** What one award comes to, in one language: written beforehand where it comes to the same for everyone. */
final class PayoutPieces {
    private static final byte[] AMOUNT = piece(",\"amount\":");
    private static final byte[] SUM = piece(",\"sum\":");

    private final Phrases phrases;
    private final PhrasePieces words;
    /** The id of the fact whose figure the amount grows with; null for a fixed one. */
    private final byte[] basis;
    private byte[] fixedWords;
    private byte[] fixedAmount;
    private byte[] fixedSum;
    /** That the award is paid from a stage on; null if it waits for none. */
    private final byte[] payableFrom;

    PayoutPieces(Award award, PhrasePieces words, Phrases phrases) {
        this.phrases = phrases;
        this.words = words;
        this.payableFrom = award.payableFrom()
                .map(stage -> quotable(phrases.afterAmount() + phrases.payableFrom(stage))).orElse(null);
        this.basis = award.payout().basis().map(Fact::id).map(JsonText::quoted).orElse(null);
        if (isFixed()) {
            writeFixed(award.payout());
        }
    }

    private void writeFixed(Payout payout) {
        Amount amount = Calculators.of(payout).amount(0);
        fixedWords = quotable(phrases.amount(amount));
        JsonText json = new JsonText(fixedWords.length);
        AmountView.add(amount, fixedWords, json.add(AMOUNT));
        fixedAmount = json.toBytes();
        json = new JsonText(fixedWords.length);
        SumView.addFixed(new Sum(payout, 0, amount, amount), phrases, json.add(SUM));
        fixedSum = json.toBytes();
    }

    private boolean isFixed() {
        return basis == null;
    }

    /** An amount of the award in words. */
    byte[] inWords(Amount amount) {
        return isFixed() ? fixedWords : quotable(phrases.amount(amount));
    }

    /** @param inWords the same in words */
    void addAmount(Amount amount, byte[] inWords, JsonText json) {
        if (isFixed()) {
            json.add(fixedAmount);
        } else {
            AmountView.add(amount, inWords, json.add(AMOUNT));
        }
    }

    void addSum(Sum sum, JsonText json) {
        if (isFixed()) {
            json.add(fixedSum);
        } else {
            SumView.add(basis, sum, phrases, json.add(SUM));
        }
    }

    /** Adds what {@link Phrases#outcome} says of an award that can be had. */
    void addWords(byte[] inWords, boolean isAwaiting, JsonText json) {
        json.add(words.beforeAmount).add(inWords);
        if (isAwaiting) {
            json.add(payableFrom);
        }
    }
}
