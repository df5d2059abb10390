package org.awardcheck;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A picture as a phone takes it, and what a phone reads in it. */
public record Photo(BufferedImage picture) {
    private static final int NOISE = 24;

    /** The same taken from further away, aslant, out of focus and in poor light. */
    public Photo taken(double scale, double degrees) {
        BufferedImage small = new BufferedImage((int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, small.getWidth(), small.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform move = AffineTransform.getRotateInstance(Math.toRadians(degrees), small.getWidth() / 2.0,
                small.getHeight() / 2.0);
        move.scale(scale, scale);
        canvas.drawImage(picture, move, null);
        canvas.dispose();
        return new Photo(dimmed(blurred(small)));
    }

    /** What the code in it says, and where its three corners are. */
    public Result read() throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height,
                pixels))),
                Map.of(DecodeHintType.TRY_HARDER, true));
    }

    /** What the code in it says; nothing if it cannot be read. */
    public Optional<String> text() {
        try {
            return Optional.of(read().getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage blurred(BufferedImage sharp) {
        float[] ninths = new float[9];
        Arrays.fill(ninths, 1f / 9);
        return new ConvolveOp(new Kernel(3, 3, ninths), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null);
    }

    /** Darker towards one side, with grain; the same each time. */
    private static BufferedImage dimmed(BufferedImage bright) {
        Random random = new Random(bright.getWidth());
        for (int y = 0; y < bright.getHeight(); y++) {
            for (int x = 0; x < bright.getWidth(); x++) {
                double light = 0.6 + 0.4 * x / bright.getWidth();
                int grey = (int) ((bright.getRGB(x, y) & 0xff) * light) + random.nextInt(NOISE) - NOISE / 2;
                int level = Math.max(0, Math.min(255, grey));
                bright.setRGB(x, y, new Color(level, level, level).getRGB());
            }
        }
        return bright;
    }
}
