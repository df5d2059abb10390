package org.awardcheck.batch;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a workbook before it is read. Its directory may say anything, and FastExcel's reader takes any cell's address for
 * good, keeps a whole row and all shared texts, and looks through all array formulas at each cell; so everything is unpacked
 * once, into nothing, within bounds.
 */
final class WorkbookCheck {
    private static final int MOST_PARTS = 2_000;
    /** Of what is kept in memory while a sheet is read. */
    private static final long MOST_KEPT = 16L << 20;
    /** Of one row, or of one shared text. */
    private static final long LONGEST = 2L << 20;
    /** Column XFD, row 1048576. */
    private static final int LONGEST_ADDRESS = 10;
    private static final int MOST_LETTERS = 3;
    private static final long MOST_WORK = 1L << 30;
    /** A letter of a shared formula is copied with about every eighth of them, half of the time. */
    private static final long SHARE = 16;
    /** What a zip ends with, in bytes, and what stands where in it. */
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final int BEGIN_OF_DIRECTORY = 16;

    private final long most;
    private long unpacked;
    private long kept;
    private long begun;
    private long arrays;
    private long shared;
    private boolean isShared;
    private long work;
    private final RichTexts texts = new RichTexts();

    /** @param most the most bytes that it may have unpacked */
    WorkbookCheck(long most) {
        this.most = most;
    }

    /**
     * Unpacks it once.
     *
     * @return the texts that {@link RichTexts} found
     * @throws IOException if it is damaged, or more than can be read
     */
    Set<String> check(Path file) throws IOException {
        checkEnd(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableException(BatchFaults.tooManyParts(MOST_PARTS));
            }
            long said = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                said += Math.max(0, entry.getSize());
                if (said > most || said < 0) {
                    throw tooLarge();
                }
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = new Counted(zip.getInputStream(entry))) {
                    check(part);
                }
            }
        }
        return texts.marked();
    }

    /** So that whoever reads the directory finds this one: it is the last thing in the file, and nothing is behind it. */
    private static void checkEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[END];
            long at = Math.max(0, bytes.length() - END);
            bytes.seek(at);
            bytes.readFully(last);
            ByteBuffer end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
            long size = Integer.toUnsignedLong(end.getInt(SIZE_OF_DIRECTORY));
            long begin = Integer.toUnsignedLong(end.getInt(BEGIN_OF_DIRECTORY));
            if (end.getInt(0) != END_MARK || begin + size != at) {
                throw new UnreadableException(BatchFaults.cut());
            }
        }
    }

    private UnreadableException tooLarge() {
        return new UnreadableException(BatchFaults.unpacksTooLarge(most));
    }

    private void check(InputStream part) throws IOException {
        long before = unpacked;
        boolean isSheet = false;
        texts.reset();
        try {
            XMLInputFactory factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    isSheet |= xml.getLocalName().equals("worksheet");
                    begin(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    shared = isShared ? Math.max(shared, xml.getTextLength()) : shared;
                    texts.text(xml);
                }
                if (begun > 0 && unpacked - begun > LONGEST) {
                    throw new UnreadableException(BatchFaults.rowTooLong(LONGEST));
                }
                if (!isSheet && kept + unpacked - before > MOST_KEPT) {
                    throw new UnreadableException(BatchFaults.tooManyTexts());
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            // A picture, or something that FastExcel will not understand, either.
            part.transferTo(OutputStream.nullOutputStream());
        }
        kept += isSheet ? 0 : unpacked - before;
    }

    private void begin(XMLStreamReader xml) throws IOException {
        texts.begin(xml);
        switch (xml.getLocalName()) {
            case "row", "si" -> begun = unpacked;
            case "c" -> {
                spend(arrays);
                checkAddress(xml.getAttributeValue(null, "r"));
            }
            case "f" -> formula(xml.getAttributeValue(null, "t"), xml.getAttributeValue(null, "ref") != null);
            default -> {
            }
        }
    }

    private void end(String name) throws IOException {
        texts.end(name);
        isShared = false;
        if (name.equals("row") || name.equals("si")) {
            begun = 0;
        }
    }

    private static void checkAddress(String address) throws IOException {
        if (address != null && (address.length() > LONGEST_ADDRESS
                || address.chars().filter(Character::isLetter).count() > MOST_LETTERS)) {
            throw new UnreadableException(BatchFaults.noWorkbook());
        }
    }

    /** A shared formula is written anew for each cell that has it, letter by letter. */
    private void formula(String type, boolean isFirst) throws IOException {
        if ("array".equals(type) && isFirst) {
            arrays++;
        } else if ("shared".equals(type)) {
            isShared = isFirst;
            spend(shared * shared / SHARE);
        }
    }

    private void spend(long more) throws IOException {
        work += more;
        if (work > MOST_WORK) {
            throw new UnreadableException(BatchFaults.tooManyFormulas());
        }
    }

    /** Counts what is unpacked, whatever the directory said of it. */
    private final class Counted extends BlockInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > most) {
                throw tooLarge();
            }
            return read;
        }
    }
}
