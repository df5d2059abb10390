package org.awardcheck.batch;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a workbook before it is read. Its directory may say anything, and FastExcel's reader keeps a whole row and all shared
 * texts, and looks through all array formulas at each cell; so everything is unpacked once, into nothing, within bounds.
 */
final class WorkbookCheck {
    private static final int MOST_PARTS = 2_000;
    /** Of what is kept in memory while a sheet is read. */
    private static final long MOST_KEPT = 16L << 20;
    /** Of one row with what is before it, or of one text. */
    private static final long LONGEST = 2L << 20;
    /** A rule for many areas of a sheet may name thousands of them. */
    private static final long LONGEST_TAG = 128 * 1024;
    /** Of these FastExcel's reader keeps each in memory, in whatever part it looks for them. */
    private static final Set<String> KEPT = Set.of("si", "xf", "sheet", "Relationship");
    private static final long MOST_WORK = 1L << 30;
    /** To look at an array formula takes as long as to copy so many letters. */
    private static final long LOOK = 16;
    /** A letter of a shared formula is copied with about every eighth of them, half of the time. */
    private static final long SHARE = 16;
    /** What a zip ends with, in bytes, and what stands where in it. */
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    /** What stands before it in a large zip, and says where another directory is. */
    private static final int LOCATOR = 20;
    private static final int LOCATOR_MARK = 0x07064b50;
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final int BEGIN_OF_DIRECTORY = 16;

    /** Of all workbooks that the program reads. */
    private static final MetNames MET = new MetNames(20_000);

    private final WorkbookBounds bounds;
    private long unpacked;
    private long kept;
    private long rowEnd;
    private long token;
    private long longest;
    private long partEnd;
    private boolean isSheet;
    private long arrays;
    private long shared;
    private boolean isShared;
    private long work;
    private final Tags tags;
    private final SheetCells cells = new SheetCells();
    private final RichTexts texts = new RichTexts();

    WorkbookCheck(WorkbookBounds bounds) {
        this(bounds, MET);
    }

    WorkbookCheck(WorkbookBounds bounds, MetNames met) {
        this.bounds = bounds;
        this.tags = new Tags(met);
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
            checkDirectory(zip);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = new Counted(zip.getInputStream(entry))) {
                    check(part);
                }
            }
        }
        cells.end();
        return texts.marked();
    }

    /** So that each part can be told from the others: of two with one name, the one reader finds the first, the other the last. */
    private void checkDirectory(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        long said = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            said += Math.max(0, entry.getSize());
            bounds.check(said < 0 ? Long.MAX_VALUE : said);
            if (!names.add(entry.getName())) {
                throw new UnreadableException(BatchFaults.noWorkbook());
            }
        }
    }

    /** So that whoever reads the directory finds this one: it is the last thing in the file, and nothing is behind it. */
    private static void checkEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[LOCATOR + END];
            long at = Math.max(LOCATOR, bytes.length() - END);
            bytes.seek(at - LOCATOR);
            bytes.readFully(last);
            boolean isLarge = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCATOR_MARK;
            ByteBuffer end = ByteBuffer.wrap(last, LOCATOR, END).slice().order(ByteOrder.LITTLE_ENDIAN);
            long size = Integer.toUnsignedLong(end.getInt(SIZE_OF_DIRECTORY));
            long begin = Integer.toUnsignedLong(end.getInt(BEGIN_OF_DIRECTORY));
            if (isLarge || end.getInt(0) != END_MARK || begin + size != at) {
                throw new UnreadableException(BatchFaults.cut());
            }
        }
    }

    private void check(InputStream part) throws IOException {
        long before = unpacked;
        isSheet = false;
        rowEnd = Long.MAX_VALUE;
        partEnd = before + MOST_KEPT - kept;
        tags.reset();
        cells.reset();
        texts.reset();
        try {
            XMLInputFactory factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            expect(LONGEST_TAG);
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                expect(LONGEST_TAG);
                int event = xml.next();
                expect(LONGEST);
                take(event, xml);
                partEnd = isSheet ? Long.MAX_VALUE : before + MOST_KEPT - kept;
            }
        } catch (XMLStreamException e) {
            passOver(part, e);
        } catch (UncheckedStreamException e) {
            passOver(part, e.getCause());
        }
        kept += isSheet ? 0 : unpacked - before;
    }

    /** A picture, or something that FastExcel will not understand, either. */
    private void passOver(InputStream part, Throwable why) throws IOException {
        if (why instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException io) {
            throw io;
        }
        rowEnd = Long.MAX_VALUE;
        expect(Long.MAX_VALUE);
        partEnd = Long.MAX_VALUE;
        part.transferTo(OutputStream.nullOutputStream());
    }

    /** What is read next may have so many bytes. */
    private void expect(long most) {
        token = unpacked;
        longest = most;
    }

    private void take(int event, XMLStreamReader xml) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                // Its length makes Aalto read all of it now, and not along with the tag behind it.
                int length = xml.getTextLength();
                shared = isShared ? Math.max(shared, length) : shared;
                cells.text(xml);
                texts.text(xml);
            }
            default -> {
            }
        }
    }

    private void begin(XMLStreamReader xml) throws IOException {
        String name = xml.getLocalName();
        tags.begin(xml);
        isSheet = tags.isFirst() && name.equals("worksheet") || isSheet && !KEPT.contains(name);
        cells.begin(xml);
        texts.begin(xml);
        switch (name) {
            case "sheetData", "row", "si" -> rowEnd = unpacked + LONGEST;
            case "c" -> spend(LOOK * arrays);
            case "f" -> formula(xml.getAttributeValue(null, "t"), xml.getAttributeValue(null, "ref") != null);
            case "numFmt" -> keep(isSheet ? xml.getAttributeValue(null, "formatCode") : null);
            default -> {
            }
        }
    }

    private void keep(String format) throws UnreadableException {
        kept += format == null ? 0 : format.length();
        if (kept > MOST_KEPT) {
            throw new UnreadableException(BatchFaults.tooManyTexts());
        }
    }

    private void end(String name) throws IOException {
        tags.end();
        cells.end(name, unpacked);
        texts.end(name);
        isShared = false;
        if (name.equals("row")) {
            rowEnd = isSheet ? unpacked + LONGEST : Long.MAX_VALUE;
        } else if (name.equals("si") || name.equals("sheetData")) {
            rowEnd = Long.MAX_VALUE;
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

    /** Counts what is unpacked, whatever the directory said of it, and stops before more of it is read than may be. */
    private final class Counted extends BlockInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            bounds.checkWanted();
            int read = in.read(bytes, from, length);
            unpacked += Math.max(0, read);
            bounds.check(unpacked);
            if (unpacked > rowEnd || unpacked - token > longest) {
                throw new UnreadableException(BatchFaults.rowTooLong(unpacked > rowEnd ? LONGEST : longest));
            }
            if (unpacked > partEnd) {
                throw new UnreadableException(BatchFaults.tooManyTexts());
            }
            return read;
        }
    }
}
