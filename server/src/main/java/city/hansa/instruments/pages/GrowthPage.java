package city.hansa.instruments.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.status.Progress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument grew, where, and who is still missing.
 *
 * @param chart null if nobody ever signed or was bound
 * @param maps of several days
 * @param drawing address of the points on them
 * @param columns kinds of count of which there is any
 */
record GrowthPage(
    Head head,
    Reading reading,
    @Nullable GrowthChart chart,
    Maps maps,
    String drawing,
    List<What> columns,
    boolean invitations,
    List<Share> regions,
    List<Share> sizes,
    List<Share> states,
    Paper paper) {

  /**
   * One part of the world or class of size.
   *
   * @param name in words
   */
  record Share(String name, int invited, int answered, Counts counts) {

    static Share of(String name, Progress.Part<?> part) {
      return new Share(name, part.invited(), part.answered(), part.counts());
    }

    /** Of those invited, how many have signed or are committed, in percent as SVG takes it. */
    String percent() {
      return String.format(Locale.ROOT, "%.1f%%", invited == 0 ? 0 : 100.0 * answered / invited);
    }
  }

  String number(Share share, What what) {
    return CountFigures.range(share.counts().of(what), reading.site());
  }
}
