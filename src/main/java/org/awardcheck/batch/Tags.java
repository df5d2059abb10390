package org.awardcheck.batch;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.awardcheck.policy.Text;

/** Holds the tags of a workbook to what Aalto takes in good time: it takes the square of how many names there are. */
final class Tags {
    /** Of one tag, namespaces among them; those of spreadsheets have up to some tens. */
    private static final int MOST_ATTRIBUTES = 500;
    /** Of the workbook; sheets, styles and charts have some hundreds. */
    private static final int MOST_NAMES = 2_000;
    private static final int DEEPEST = 500;

    private final Set<String> names = new HashSet<>();
    private final MetNames met;
    private int depth;

    /** @param met what workbooks before it have brought */
    Tags(MetNames met) {
        this.met = met;
    }

    /** Goes on to another part. */
    void reset() {
        depth = 0;
    }

    /** Whether what has begun is the first. */
    boolean isFirst() {
        return depth == 1;
    }

    /** @throws UnreadableException if no spreadsheet writes it so */
    void begin(XMLStreamReader xml) throws UnreadableException {
        depth++;
        add(xml.getPrefix(), xml.getLocalName());
        int attributes = xml.getAttributeCount();
        int namespaces = xml.getNamespaceCount();
        check(attributes + namespaces, MOST_ATTRIBUTES, "一个标记里有", "个以上的属性", "a tag with more than ", " attributes");
        for (int i = 0; i < attributes; i++) {
            add(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < namespaces; i++) {
            add("xmlns", xml.getNamespacePrefix(i));
        }
        check(names.size(), MOST_NAMES, "标记有", "种以上的名称", "more than ", " names of tags");
        check(depth, DEEPEST, "标记超过", "层", "more than ", " tags inside each other");
    }

    void end() {
        depth--;
    }

    private void add(String prefix, String name) throws UnreadableException {
        String whole = prefix == null || prefix.isEmpty() ? name : prefix + ':' + name;
        if (names.add(whole) && !met.take(whole)) {
            throw new UnreadableException(BatchFaults.oddWorkbook(new Text("没有见过的标记名称", "names of tags that are new")));
        }
    }

    private static void check(int count, int most, String zh, String behindZh, String en, String behindEn)
            throws UnreadableException {
        if (count > most) {
            throw new UnreadableException(BatchFaults.oddWorkbook(new Text(zh + most + behindZh, en + most + behindEn)));
        }
    }
}
