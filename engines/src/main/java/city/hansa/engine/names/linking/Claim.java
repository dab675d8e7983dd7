package city.hansa.engine.names.linking;

/** An actor that what was written may mean, by its nearest name so far; used by one thread. */
final class Claim {

  final int actor;
  Meeting meeting;
  How how;
  int name;
  boolean main;
  double likeness;
  double seatShare;
  int seatRank;
  double neighbourKm;
  double neighbourRatio;
  int meetings;
  boolean neighbourOfSection;

  /** The key that was written where it came near. */
  String written = "";

  private boolean firstPart;
  private boolean laterPart;
  final double[] features = new double[Feature.COUNT];
  double score;
  double probability;

  Claim(int actor) {
    this.actor = actor;
    meeting = Meeting.LARGEST;
    how = How.RUN;
    name = -1;
    likeness = -1;
  }

  /** Keeps the nearer of what is known and this; whether this is the nearer. */
  boolean offer(Meeting met, How read, int by, boolean isMain, double like) {
    if (met == Meeting.EXACT && read != How.RUN) {
      meetings++;
      firstPart |= read == How.FIRST_PART;
      laterPart |= read == How.LATER_PART;
    }
    boolean nearer =
        name < 0
            || met.compareTo(meeting) < 0
            || met == meeting && (like > likeness || like == likeness && read.compareTo(how) < 0)
            || met == meeting && like == likeness && read == how && isMain && !main;
    if (nearer) {
      meeting = met;
      how = read;
      name = by;
      main = isMain;
      likeness = like;
    }
    return nearer;
  }

  void put(Feature feature, double value) {
    features[feature.ordinal()] = value;
  }

  /** Whether only what stands in brackets or behind a comma met it, or it is the seat of that. */
  boolean isAside() {
    return meetings < 2 && (how == How.INNER || how == How.LATER_PART);
  }

  boolean isPlain() {
    return meeting == Meeting.EXACT && (how.compareTo(How.OUTER) <= 0 || isBothParts());
  }

  /** Whether both parts of what was written name it: "Biel / Bienne". */
  boolean isBothParts() {
    return firstPart && laterPart;
  }
}
