package org.awardcheck.web.result;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import org.awardcheck.http.RefusedException;

/** An address as a code that a phone's camera reads (QR, ISO/IEC 18004), drawn as SVG. */
final class AddressCode {
    /** What the standard wants to be left free on every side, in modules. */
    private static final int FREE = 4;

    private AddressCode() {
    }

    /**
     * The drawing: all dark modules as one path, on a white ground that it has in the dark and on coloured paper, too.
     *
     * @throws RefusedException if no code holds so long an address
     */
    static String svg(String address) {
        QrCode code = code(address);
        int side = code.size + 2 * FREE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side
                + "H0z\"/><path d=\"" + dark(code) + "\"/></svg>";
    }

    /** At this level of correction a code that is printed small, folded or smudged is still read. */
    private static QrCode code(String address) {
        try {
            return QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        } catch (DataTooLongException e) {
            throw new RefusedException(414);
        }
    }

    /** The stretches of dark modules in each row. */
    private static String dark(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int begin = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > begin) {
                    path.append('M').append(begin + FREE).append(' ').append(y + FREE).append('h').append(x - begin)
                            .append("v1h").append(begin - x).append('z');
                }
            }
        }
        return path.toString();
    }
}
