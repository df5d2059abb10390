package org.awardcheck.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awardcheck.policy.Text;

/** Files that are sent in place of a sheet, and are known by their first bytes: what they are is worth a word. */
final class FileSignature {
    private static final Text UTF_16 = new Text("UTF-16编码的文本（Excel的“Unicode文本”）",
            "text in UTF-16 (“Unicode text” of Excel)");
    /** Each by what it may begin with, a byte a letter. */
    private static final Map<Text, List<String>> KINDS = Map.of(
            new Text("PDF文件", "a PDF file"), List.of("%PDF"),
            new Text("图片", "a picture"), List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8"),
            new Text("压缩包", "an archive"), List.of("Rar!", "7z\u00bc\u00af"),
            new Text("网页或XML", "a web page, or XML"), List.of("<!", "<?", "<h", "<H", "<t", "<T", "<m", "<M"),
            UTF_16, List.of("\u00ff\u00fe", "\u00fe\u00ff"));
    /** One of the first two bytes of what most texts in UTF-16 begin with, also without their mark. */
    private static final int BEGINNING = 2;

    private FileSignature() {
    }

    /**
     * Looks at the first bytes, which stay where they are; at no more of them than tell.
     *
     * @throws UnreadableException if they are another kind of file
     */
    static void check(InputStream bytes) throws IOException {
        for (Map.Entry<Text, List<String>> kind : KINDS.entrySet()) {
            for (String mark : kind.getValue()) {
                if (WorkbookFile.begins(bytes, mark.getBytes(StandardCharsets.ISO_8859_1))) {
                    throw new UnreadableException(BatchFaults.noSheet(kind.getKey()));
                }
            }
        }
        bytes.mark(BEGINNING);
        byte[] begun = bytes.readNBytes(BEGINNING);
        bytes.reset();
        for (byte one : begun) {
            if (one == 0) {
                throw new UnreadableException(BatchFaults.noSheet(UTF_16));
            }
        }
    }
}
