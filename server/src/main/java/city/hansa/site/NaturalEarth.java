package city.hansa.site;

/**
 * The Natural Earth projection, by its polynomial approximation: B. Šavrič, B. Jenny, T. Patterson,
 * D. Petrovič, L. Hurni, "A polynomial equation for the Natural Earth projection", Cartography and
 * Geographic Information Science 38(4), 2011, equations 5 and 6.
 */
public final class NaturalEarth {
  /** Size of the drawing, in its own units. */
  public static final double WIDTH = 960;

  private static final double SCALE = WIDTH / (2 * Math.PI * 0.870700);
  public static final double HEIGHT = 2 * SCALE * up(Math.PI / 2);

  private NaturalEarth() {}

  /**
   * @param longitude degrees east
   * @param latitude degrees north
   * @return units from the left edge
   */
  public static double x(double longitude, double latitude) {
    double p = Math.toRadians(latitude);
    double p2 = p * p;
    double p4 = p2 * p2;
    double length =
        0.870700 - 0.131979 * p2 - 0.013791 * p4 + p4 * p4 * p2 * (0.003971 - 0.001529 * p2);
    return WIDTH / 2 + SCALE * Math.toRadians(longitude) * length;
  }

  /**
   * @param latitude degrees north
   * @return units from the upper edge
   */
  public static double y(double latitude) {
    return HEIGHT / 2 - SCALE * up(Math.toRadians(latitude));
  }

  private static double up(double p) {
    double p2 = p * p;
    double p4 = p2 * p2;
    return p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
  }
}
