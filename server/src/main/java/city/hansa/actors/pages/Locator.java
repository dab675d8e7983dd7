package city.hansa.actors.pages;

import city.hansa.site.NaturalEarth;

/**
 * A mark on the map of the world, in units of the drawing.
 *
 * @param label what the drawing shows, for those who cannot see it
 * @param place name and coordinates, below the drawing
 */
record Locator(double x, double y, String label, String place) {
  private static final double WIDTH = 230;
  private static final double HEIGHT = 115;

  /** The part of the drawing around the mark, kept within it. */
  String nearby() {
    return "%s %s %s %s".formatted(round(left()), round(top()), round(WIDTH), round(HEIGHT));
  }

  double left() {
    return Math.clamp(x - WIDTH / 2, 0, NaturalEarth.WIDTH - WIDTH);
  }

  double top() {
    return Math.clamp(y - HEIGHT / 2, 0, NaturalEarth.HEIGHT - HEIGHT);
  }

  static String whole() {
    return "0 0 " + round(NaturalEarth.WIDTH) + " " + round(NaturalEarth.HEIGHT);
  }

  String atX() {
    return round(x);
  }

  String atY() {
    return round(y);
  }

  String frameX() {
    return round(left());
  }

  String frameY() {
    return round(top());
  }

  String frameWidth() {
    return round(WIDTH);
  }

  String frameHeight() {
    return round(HEIGHT);
  }

  private static String round(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }
}
