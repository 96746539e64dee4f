package id.juklak.web;

import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.time.WorkingTime;

/** Makes a {@link BerkasView} for each request, since it remembers names and the moment. */
class ViewFactory {

    private final Sop sop;
    private final WorkingTime workingTime;
    private final LabelFactory labelFactory;

    ViewFactory(Sop sop, WorkingTime workingTime, LabelFactory labelFactory) {
        this.sop = sop;
        this.workingTime = workingTime;
        this.labelFactory = labelFactory;
    }

    BerkasView make() {
        return new BerkasView(sop, workingTime, labelFactory.forUser());
    }
}
