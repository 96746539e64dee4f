package id.juklak.web;

import id.juklak.sop.LabelFactory;
import id.juklak.time.WorkingTime;

/** Makes an {@link AnswerContext} for each request. */
class AnswerContexts {

    private final LabelFactory labelFactory;
    private final WorkingTime workingTime;

    AnswerContexts(LabelFactory labelFactory, WorkingTime workingTime) {
        this.labelFactory = labelFactory;
        this.workingTime = workingTime;
    }

    AnswerContext make() {
        return new AnswerContext(labelFactory.forUser(), workingTime);
    }
}
