package org.awardcheck.command;

import org.awardcheck.policy.Text;

/** What a user has to mend before the command can do its work: its message is all that is said of it. */
final class CommandFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Text text;

    CommandFault(String zh, String en) {
        super(en, null, false, false);
        this.text = new Text(zh, en);
    }

    Text text() {
        return text;
    }
}
