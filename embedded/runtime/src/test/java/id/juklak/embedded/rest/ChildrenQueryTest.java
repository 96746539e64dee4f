package id.juklak.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

class ChildrenQueryTest {

    private record Child(String getName, boolean isFolder, Date getModifiedDate) implements FileInfo {

        private static final long serialVersionUID = 1L;

        @Override
        public NodeRef getNodeRef() {
            return new NodeRef("workspace", "SpacesStore", getName);
        }

        @Override
        public Date getCreatedDate() {
            return getModifiedDate;
        }

        @Override
        public ContentData getContentData() {
            return null;
        }

    }

    private static final List<FileInfo> CHILDREN = List.of(new Child("b.pdf", false, new Date(3)), new Child("Z", true, new Date(1)),
            new Child("A.pdf", false, new Date(2)));

    private static Stream<String> names(String where, String orderBy) {
        ChildrenQuery query = ChildrenQuery.of(where, orderBy);
        return CHILDREN.stream().filter(query.filter()).sorted(query.order()).map(FileInfo::getName);
    }

    @Test
    void foldersStandBeforeFilesAndNamesInAlphabeticalOrderWhateverTheCase() {
        assertThat(names(null, null)).containsExactly("Z", "A.pdf", "b.pdf");
    }

    @Test
    void onlyFilesOrOnlyFoldersAreListedWhereThatIsAsked() {
        assertThat(names("(isFile=true)", null)).containsExactly("A.pdf", "b.pdf");
        assertThat(names("( isFolder = true )", null)).containsExactly("Z");
        assertThat(names("(isFolder=false)", null)).containsExactly("A.pdf", "b.pdf");
    }

    @Test
    void anotherOrderIsKeptToInEachOfItsParts() {
        assertThat(names(null, "modifiedAt DESC")).containsExactly("b.pdf", "A.pdf", "Z");
        assertThat(names(null, "isFolder ASC,name DESC")).containsExactly("b.pdf", "A.pdf", "Z");
    }

    @Test
    void whatIsNoConditionAndNoOrderIsRefused() {
        for (String where : List.of("isFile=true", "(isFile=maybe)", "(nodeType='x')", "()")) {
            assertThatThrownBy(() -> ChildrenQuery.of(where, null)).as(where).isInstanceOf(ApiException.class);
        }
        for (String order : List.of("colour", "name sideways", "name ASC DESC")) {
            assertThatThrownBy(() -> ChildrenQuery.of(null, order)).as(order).isInstanceOf(ApiException.class);
        }
    }
}
