package city.hansa.engine.names.linking;

/** Finds names that are spelt a little otherwise than what was written; used by one thread. */
final class NearSpellings {

  private static final int SHORTEST = 6;
  private static final int LONG_KEY = 8;
  private static final int MOST_LONGER = 8;
  private static final double LEAST_LIKE = 0.55;

  private final Lookup lookup;
  private final Roster roster;
  private final Gathered gathered;
  private final Edits edits = new Edits();

  NearSpellings(Known known, Gathered gathered) {
    this.lookup = known.lookup();
    this.roster = known.roster();
    this.gathered = gathered;
  }

  void find(Reading reading) {
    String key = reading.key();
    String bones = Skeleton.of(key);
    if (bones.length() >= Skeleton.SHORTEST) {
      long hash = Postings.hash(bones, 0, bones.length(), Lookup.SKELETON);
      scan(lookup.skeletons(), hash, reading, Meeting.SKELETON);
    }
    if (key.length() > Lookup.LETTERS) {
      int most = most(key);
      for (int length = key.length() - most; length <= key.length() + most; length++) {
        scan(lookup.letters(), Lookup.firstLetters(key, length), reading, Meeting.ONE_EDIT);
        scan(lookup.letters(), Lookup.lastLetters(key, length), reading, Meeting.ONE_EDIT);
      }
    }
  }

  /** All words but the last, and all but the first, if a state is given. */
  void findShortened(String core) {
    if (gathered.country() <= 0) {
      return;
    }
    int last = core.lastIndexOf(' ');
    if (last >= SHORTEST) {
      find(new Reading(core.substring(0, last), How.RUN));
    }
    int first = core.indexOf(' ') + 1;
    if (first > 0 && core.length() - first >= SHORTEST) {
      find(new Reading(core.substring(first), How.RUN));
    }
  }

  private void scan(Postings postings, long hash, Reading reading, Meeting meeting) {
    int written = reading.key().length();
    for (int at = postings.from(hash); postings.holds(at, hash); at++) {
      int name = postings.number(at);
      int longer = Math.abs(roster.length(name) - written);
      if (longer > MOST_LONGER || !gathered.isHere(roster.owners()[name])) {
        continue;
      }
      if (meeting == Meeting.SKELETON) {
        alike(name, reading);
      } else if (longer <= most(reading.key())) {
        edited(name, reading);
      }
    }
  }

  private void alike(int name, Reading reading) {
    double like = edits.likeness(reading.key(), roster.key(name));
    if (like >= LEAST_LIKE) {
      gathered.claim(name, Meeting.SKELETON, reading, like);
    }
  }

  private void edited(int name, Reading reading) {
    String key = reading.key();
    int most = most(key);
    int apart = edits.between(key, roster.key(name), most);
    if (apart <= most) {
      Meeting met = apart <= 1 ? Meeting.ONE_EDIT : Meeting.TWO_EDITS;
      gathered.claim(name, met, reading, 1 - apart / (double) key.length());
    }
  }

  /** Edits forgiven. */
  private static int most(String key) {
    return key.length() < LONG_KEY ? 1 : 2;
  }
}
