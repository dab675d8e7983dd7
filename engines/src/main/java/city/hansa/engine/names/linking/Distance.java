package city.hansa.engine.names.linking;

/** Distances on the globe. */
final class Distance {

  private static final double KM_PER_DEGREE = 111.195;

  private Distance() {}

  /** Kilometres by the flat approximation, good to a percent below 200 km off the poles. */
  static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double dy = latitude - otherLatitude;
    double dx = Math.abs(longitude - otherLongitude);
    dx = Math.min(dx, 360 - dx) * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
    return Math.sqrt(dx * dx + dy * dy) * KM_PER_DEGREE;
  }
}
