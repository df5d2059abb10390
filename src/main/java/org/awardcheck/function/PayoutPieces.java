package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quotable;

import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculators;
import org.awardcheck.eligibility.Sum;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Payout;
import org.awardcheck.wording.Phrases;

/** What one award comes to, in one language: written beforehand where it comes to the same for everyone. */
final class PayoutPieces {
    private static final byte[] AMOUNT = piece(",\"amount\":");
    private static final byte[] SUM = piece(",\"sum\":");

    private final Phrases phrases;
    private final PhrasePieces words;
    /** Null, as the three below, for an amount that grows with a figure. */
    private AmountView fixedView;
    private byte[] fixedAmount;
    private byte[] fixedSum;
    private byte[] fixedWords;
    /** That the award is paid from a stage on; null if it waits for none. */
    private final byte[] payableFrom;

    PayoutPieces(Award award, PhrasePieces words, Phrases phrases) {
        this.phrases = phrases;
        this.words = words;
        this.payableFrom = award.payableFrom()
                .map(stage -> quotable(phrases.afterAmount() + phrases.payableFrom(stage))).orElse(null);
        if (award.payout().basis().isEmpty()) {
            writeFixed(award.payout());
        }
    }

    private void writeFixed(Payout payout) {
        Amount amount = Calculators.of(payout).amount(0);
        fixedView = AmountView.of(amount, phrases);
        fixedWords = quotable(fixedView.text());
        JsonText json = new JsonText(fixedWords.length);
        fixedView.addTo(json.add(AMOUNT));
        fixedAmount = json.toBytes();
        json = new JsonText(fixedWords.length);
        SumView.of(new Sum(payout, 0, amount, amount), phrases).addTo(json.add(SUM));
        fixedSum = json.toBytes();
    }

    private boolean isFixed() {
        return fixedView != null;
    }

    /** An amount of the award with its words. */
    AmountView view(Amount amount) {
        return isFixed() ? fixedView : AmountView.of(amount, phrases);
    }

    void addAmount(AmountView amount, JsonText json) {
        if (isFixed()) {
            json.add(fixedAmount);
        } else {
            amount.addTo(json.add(AMOUNT));
        }
    }

    void addSum(Sum sum, JsonText json) {
        if (isFixed()) {
            json.add(fixedSum);
        } else {
            SumView.of(sum, phrases).addTo(json.add(SUM));
        }
    }

    /** Adds what {@link Phrases#outcome} says of an award that can be had. */
    void addWords(AmountView amount, boolean isAwaiting, JsonText json) {
        json.add(words.beforeAmount);
        if (isFixed()) {
            json.add(fixedWords);
        } else {
            json.addWords(amount.text());
        }
        if (isAwaiting) {
            json.add(payableFrom);
        }
    }
}
