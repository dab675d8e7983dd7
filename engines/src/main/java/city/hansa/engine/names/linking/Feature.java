package city.hansa.engine.names.linking;

/** What the score of a claim, or of nobody, is made of. */
enum Feature {
  // How near it came.
  EXACT,
  SKELETON,
  ONE_EDIT,
  TWO_EDITS,
  SEAT_OF_SECOND,
  SEAT_OF_FIRST,
  BEGINS,
  ENDS,
  NEIGHBOUR,
  LARGEST,
  /** Share of its state's known population, of one of the largest that nobody called so. */
  LARGEST_SHARE,
  /** Distance from who is called so, in tens of km. */
  NEIGHBOUR_DISTANCE,
  /** Common logarithm of how many times larger. */
  NEIGHBOUR_RATIO,
  /** Who is called so is a part of a place, or of no known population. */
  NEIGHBOUR_OF_SECTION,
  /** 1 minus the likeness of the two keys, if not exact. */
  UNLIKE,
  /** A near spelling of up to five letters. */
  SHORT_AND_NEAR,
  /** Letters of a near spelling, in tens. */
  LONG_AND_NEAR,
  /** A near spelling that writes the same sounds. */
  SOUNDS_SAME,
  /** 1 minus the likeness of how the two keys sound, if near. */
  SOUNDS_UNLIKE,
  /** No other near spelling in the state comes as near. */
  NEAREST_ALONE,
  SIZE_IF_NEAR,
  /** The actor's main name, exactly. */
  MAIN_NAME,
  // Which reading.
  STRIPPED,
  OUTER,
  FIRST_PART,
  LATER_PART,
  INNER,
  REORDERED,
  EXPANDED,
  ROMANISED,
  RESPELT,
  /** Both parts of what was written name it. */
  BOTH_PARTS,
  /** In brackets behind a body that is no city: its seat. */
  INNER_OF_BODY,
  RUN,
  /** Share of what was written that the reading leaves out. */
  LEFT_OUT,
  /** Share of the actor's name beyond what was written. */
  BEYOND,
  /** Also met by another part of what was written. */
  MET_TWICE,
  // Seats.
  SEAT_SHARE,
  SEAT_FOR_REGION,
  /** How many places of the division are larger, or its seat. */
  SEAT_RANK,
  // Who it is.
  SIZE,
  SIZE_IF_EXACT,
  SIZE_IF_PARTIAL,
  /** Common logarithm of its share in the largest of all that are called so. */
  SIZE_AMONG_NAMESAKES,
  /** Nobody else is called so. */
  ONLY_ONE,
  /** Called so beside its main name, where it is somebody else's main name. */
  OTHER_NAME_BESIDE_MAIN,
  /** Only a part of its name, where somebody is called exactly so. */
  PARTIAL_BESIDE_PLAIN,
  /** A neighbour of somebody whose main name it is. */
  NEIGHBOUR_OF_MAIN,
  SIZE_IF_NO_COUNTRY,
  SIZE_IF_INNER,
  SIZE_UNKNOWN,
  FAME,
  IS_CAPITAL,
  IS_SEAT_1,
  IS_SEAT_2,
  IS_SEAT_3,
  IS_SEAT_4,
  IS_SECTION,
  IS_GONE,
  IS_BODY,
  IS_STATE,
  IS_REGION,
  /** A region where the words say so. */
  REGION_AS_WRITTEN,
  /** How many times larger the largest neighbour is, common logarithm. */
  SHADOW,
  /** A larger or higher actor of the same claim lies within 25 km. */
  TWIN,
  /** One lies within 4 km: the same place twice. */
  TWIN_HERE,
  // Where it is.
  COUNTRY_SAME,
  COUNTRY_AKIN,
  COUNTRY_OTHER,
  REGION_SAME,
  REGION_OTHER,
  CONTEXT_SAME,
  /** A part, where the rest names the division that it lies in. */
  PART_IN_CONTEXT,
  /** Met by what only tells where another lies ("Cork" in "Kinsale, Co. Cork"). */
  CONTEXT_ITSELF,
  /** A word left over sounds like the division or a larger neighbour ("Padovana" by Padova). */
  CONTEXT_SOUNDS,
  WITHIN_5_KM,
  WITHIN_25_KM,
  WITHIN_100_KM,
  BEYOND_100_KM,
  // Its list.
  LIST_COUNTRY,
  LIST_SIZE,
  /** No clear name of the list lies in its state. */
  LIST_COUNTRY_ABSENT,
  SIZE_IF_LIST_ALONE,
  // Nobody.
  NOBODY,
  NOBODY_NO_COUNTRY,
  NOBODY_LIST_ALONE,
  NOBODY_UNLESS_EXACT,
  NOBODY_OTHER_STATE,
  NOBODY_JOINT,
  NOBODY_REGIONAL,
  NOBODY_OTHER_BODY,
  NOBODY_SEVERAL,
  NOBODY_WORDS;

  static final int COUNT = values().length;

  static Feature of(Meeting meeting) {
    return switch (meeting) {
      case EXACT -> EXACT;
      case SKELETON -> SKELETON;
      case ONE_EDIT -> ONE_EDIT;
      case TWO_EDITS -> TWO_EDITS;
      case SEAT_OF_SECOND -> SEAT_OF_SECOND;
      case SEAT_OF_FIRST -> SEAT_OF_FIRST;
      case BEGINS -> BEGINS;
      case ENDS -> ENDS;
      case NEIGHBOUR -> NEIGHBOUR;
      case LARGEST -> LARGEST;
    };
  }
}
