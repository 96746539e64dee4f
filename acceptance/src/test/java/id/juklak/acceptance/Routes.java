package id.juklak.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The routes of Alfresco's API by which someone may try to change a node. */
final class Routes {

    private Routes() {}

    /** @param folder where the document lies */
    static Map<String, Answer> changeDocument(Client client, String folder, String document, String name, String elsewhere) {
        var node = Api.NODES + "/" + document;
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("content", client.send("PUT", node + "/content", "application/octet-stream", new byte[]{ 1, 2, 3 }));
        answers.put("overwriting upload", client.upload(folder, name, new byte[]{ 1, 2, 3 }, Map.of("overwrite", "true")));
        answers.put("name", client.put(node, Map.of("name", "Lain.docx")));
        answers.put("title", client.put(node, Map.of("properties", Map.of("cm:title", "Lain"))));
        answers.put("kind", client.put(node, Map.of("nodeType", "jkl:lampiran")));
        answers.put("versions off", client.put(node, Map.of("properties", Map.of("cm:autoVersion", false))));
        answers.put("no versions", client.put(node, Map.of("aspectNames", List.of("cm:ownable", "cm:auditable"))));
        answers.put("revert", client.post(node + "/versions/1.0/revert", Map.of("majorVersion", false)));
        answers.put("move", client.post(node + "/move", Map.of("targetParentId", elsewhere)));
        answers.put("delete", client.delete(node));
        return answers;
    }

    static JsonNode node(Client client, String id) {
        return client.get(Api.NODES + "/" + id, Map.of("include", "properties,aspectNames")).expect(200).json().path("entry");
    }
}
