package id.juklak.steps;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.sop.FormText;
import id.juklak.templates.Meeting;
import id.juklak.text.RefusalException;

/** What is noted on a case of its meeting. */
class MeetingNotes {

    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    MeetingNotes(Unchecked<NodeService> nodeService, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
    }

    /**
     * Writes down what is said of the meeting now; what is left out stays as it was.
     *
     * @throws RefusalException 400 for an over-long text
     */
    void record(Berkas berkas, Meeting meeting) {
        for (String text : new String[]{ meeting.place(), meeting.chair() }) {
            if (text != null && text.length() > FormText.MAX_LENGTH) {
                throw new RefusalException("web.terlaluPanjang", 400, "rapat", Integer.toString(FormText.MAX_LENGTH));
            }
        }
        if (!meeting.equals(Meeting.EMPTY)) {
            NodeRef node = berkas.node();
            Meeting wholeMeeting = meeting.orElse(Meeting.read(nodeService, node));
            guardedWrite.run(() -> nodeService.addAspect(node, JuklakModel.ASPECT_WITH_MEETING, wholeMeeting.toProperties()));
        }
    }
}
