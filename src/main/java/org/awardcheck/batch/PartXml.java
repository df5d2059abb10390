package org.awardcheck.batch;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.awardcheck.policy.Text;

/**
 * One part of a workbook, from tag to tag. Whoever sends little must not keep the program busy for long: it ends where
 * something is longer than what spreadsheet programs write, and has names of its own, since Aalto keeps each that it
 * meets, and takes the square of how many there are.
 */
final class PartXml {
    /** Of one row or text, in bytes. */
    private static final long LONGEST = 2L << 20;
    /** A rule for many areas of a sheet may name thousands of them. */
    private static final long LONGEST_TAG = 128 * 1024;
    /** Of one tag, namespaces among them; those of spreadsheets have up to some tens. */
    private static final int MOST_ATTRIBUTES = 500;
    /** Sheets and styles have some hundreds. */
    private static final int MOST_NAMES = 2_000;
    private static final int DEEPEST = 500;
    /** Of a name or a namespace, in letters. */
    private static final int LONGEST_NAME = 500;

    private final XMLStreamReader xml;
    private final WorkbookBounds bounds;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private long read;
    private long tokenEnd = LONGEST_TAG;
    private long end = LONGEST;

    /**
     * Begins to read.
     *
     * @throws IOException if it cannot be read, or is no XML
     */
    PartXml(InputStream part, WorkbookBounds bounds) throws IOException {
        this.bounds = bounds;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            xml = factory.createXMLStreamReader(new Counted(part));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IOException broken(Throwable why) {
        return why instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException io ? io
                : new UnreadableException(BatchFaults.cut());
    }

    /** Goes to the next tag that begins. @return whether there is one */
    boolean next() throws IOException {
        return nextIn(0);
    }

    /**
     * Goes to the next tag that begins inside an element, however deep.
     *
     * @param element its depth
     * @return false at its end
     */
    boolean nextIn(int element) throws IOException {
        while (depth >= element) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                }
            }
        }
        return false;
    }

    /** Goes to the end of the element that has begun. */
    void skip() throws IOException {
        for (int element = depth; nextIn(element);) {
            // Whatever is in it.
        }
    }

    /** The text of the element that has begun, without that of others in it; goes to its end. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int element = depth;
        while (depth >= element) {
            int event = step();
            if (depth == element && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE)) {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws IOException {
        try {
            tokenEnd = end;
            // Its length makes Aalto read all of it.
            int length = xml.getTextLength();
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        } catch (UncheckedStreamException e) {
            throw broken(e.getCause());
        }
    }

    private int step() throws IOException {
        try {
            tokenEnd = read + LONGEST_TAG;
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                check();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                add(null, xml.getPITarget());
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (UncheckedStreamException e) {
            throw broken(e.getCause());
        }
    }

    private void check() throws UnreadableException {
        int attributes = xml.getAttributeCount();
        int namespaces = xml.getNamespaceCount();
        check(attributes + namespaces, MOST_ATTRIBUTES, "一个标记里有", "个以上的属性", "a tag with more than ", " attributes");
        check(depth, DEEPEST, "标记超过", "层", "more than ", " tags inside each other");
        add(xml.getPrefix(), xml.getLocalName());
        for (int i = 0; i < attributes; i++) {
            add(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < namespaces; i++) {
            add("xmlns", xml.getNamespacePrefix(i));
            checkLength(xml.getNamespaceURI(i));
        }
    }

    private void add(String prefix, String name) throws UnreadableException {
        String whole = prefix == null || prefix.isEmpty() ? name : prefix + ':' + name;
        checkLength(whole);
        names.add(whole);
        check(names.size(), MOST_NAMES, "标记有", "种以上的名称", "more than ", " names of tags");
    }

    private static void checkLength(String name) throws UnreadableException {
        check(name == null ? 0 : name.length(), LONGEST_NAME, "标记的名称超过", "个字符", "a name of a tag of more than ",
                " letters");
    }

    private static void check(int count, int most, String zh, String behindZh, String en, String behindEn)
            throws UnreadableException {
        if (count > most) {
            throw new UnreadableException(BatchFaults.oddWorkbook(new Text(zh + most + behindZh, en + most
                    + behindEn)));
        }
    }

    /** A row or a text begins here, and may be so long as any. */
    void begin() {
        end = read + LONGEST;
    }

    /** How deep in others the element is that has begun; the first is 1. */
    int depth() {
        return depth;
    }

    /** How many bytes were read by now. */
    long read() {
        return read;
    }

    /** What the element that has begun is called, whatever its namespace. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element that has begun, whatever its namespace; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute that says yes or no is there and says yes. */
    boolean isOn(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** Counts what is unpacked, whatever the directory said of it, and stops before more of it is read than may be. */
    private final class Counted extends BlockInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            bounds.checkWanted();
            int more = in.read(bytes, from, length);
            read += Math.max(0, more);
            bounds.check(read);
            if (read > Math.min(end, tokenEnd)) {
                throw new UnreadableException(BatchFaults.rowTooLong(read > end ? LONGEST : LONGEST_TAG));
            }
            return more;
        }
    }
}
