package org.awardcheck.web.target;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of how much has to be invested for how much. */
@MessageBundle("target")
public interface TargetMessages {
    String title();
    String description();
    String lead(String have);
    String nothing();
    String nothingYet();
    String goOn();
    String by();
    String sum();
    String sumHint();
    String find();
    String answer();
    String least(String sum, String label, String least);
    String already(String have, String sum);
    String enough(String sum, String label, String least);
    String unreachable(String sum, String label, String most);
    String ceiling(String label);
    String unmoved(String label);
    String unstated(String label);
    String outdone(String label);
    String open();
    String answerFirst(String label);
    String meant(String sum);
    String compare();
    String steps(String label);
    String stepsCaption(String label);
    String stepSum();
    String stepLeast(String label);
    String stepOf(String sum);
    String most(String label, String most);
}
