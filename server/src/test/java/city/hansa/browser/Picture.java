package city.hansa.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page with at most 256 colours, a third of the bytes that a browser gives it. */
final class Picture {
  private static final int COLOURS = 256;

  /** Squared distance in red, green and blue below which two colours count as one. */
  private static final int ALIKE = 40;

  private final BufferedImage full;

  /** Reads a PNG. */
  Picture(byte[] png) throws IOException {
    full = ImageIO.read(new ByteArrayInputStream(png));
  }

  int width() {
    return full.getWidth();
  }

  int height() {
    return full.getHeight();
  }

  /** The PNG with its most frequent colours; every other becomes the nearest of them. */
  byte[] indexed() throws IOException {
    int[] palette = palette();
    IndexColorModel model =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> known = new HashMap<>();
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        int index = known.computeIfAbsent(full.getRGB(x, y), colour -> nearest(palette, colour));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(small, "png", png);
    return png.toByteArray();
  }

  /** The most frequent colours first, without those that hardly differ from one already taken. */
  private int[] palette() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int colour : full.getRGB(0, 0, width(), height(), null, 0, width())) {
      counts.merge(colour, 1, Integer::sum);
    }
    List<Integer> taken = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(colour -> taken.stream().allMatch(each -> distance(each, colour) > ALIKE))
        .limit(COLOURS)
        .forEach(taken::add);
    return taken.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], colour) < distance(palette[best], colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int apart = (one >> shift & 255) - (other >> shift & 255);
      sum += apart * apart;
    }
    return sum;
  }
}
