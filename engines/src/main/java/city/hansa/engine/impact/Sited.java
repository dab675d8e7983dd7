package city.hansa.engine.impact;

/**
 * A place with its point in space and its reach.
 *
 * @param rank position in the order of population, the most populous 0
 * @param x kilometres from the centre of the Earth, as y and z
 * @param reachKm radius of a round city of this population at {@link #PERSONS_PER_KM2}; 0 where the
 *     population is unknown
 */
record Sited(Settlement place, int rank, double x, double y, double z, double reachKm) {

  /** Thinner than all but a few cities are settled: beyond the reach lies another place. */
  private static final double PERSONS_PER_KM2 = 500;

  private static final double EARTH_KM = 6371.0088;

  static Sited of(Settlement place, int rank) {
    double latitude = Math.toRadians(place.latitude());
    double longitude = Math.toRadians(place.longitude());
    double fromAxis = EARTH_KM * Math.cos(latitude);
    return new Sited(
        place,
        rank,
        fromAxis * Math.cos(longitude),
        fromAxis * Math.sin(longitude),
        EARTH_KM * Math.sin(latitude),
        Math.sqrt(place.population().orElse(0) / (Math.PI * PERSONS_PER_KM2)));
  }

  /** Measured as a straight line; at 150 km it is 4 metres shorter than along the ground. */
  boolean reaches(Sited other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return dx * dx + dy * dy + dz * dz <= reachKm * reachKm;
  }
}
