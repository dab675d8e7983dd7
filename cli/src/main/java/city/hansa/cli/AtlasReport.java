package city.hansa.cli;

import city.hansa.actors.PlaceFindings;
import city.hansa.atlas.AtlasUpdate;
import city.hansa.places.Refreshed;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Says how an update goes and what came of it. */
final class AtlasReport {
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();
  private final PrintWriter out;
  private long last = System.nanoTime();

  AtlasReport(PrintWriter out) {
    this.out = out;
  }

  /** A line every two seconds at most. */
  void progress(String file, long rows) {
    long now = System.nanoTime();
    if (now - last >= PAUSE) {
      last = now;
      say("%s: %,d rows read", file, rows);
    }
  }

  void outcome(AtlasUpdate.Outcome outcome, double seconds) {
    Refreshed places = outcome.places();
    say("Places added:     %,d", places.added());
    say("Places changed:   %,d", places.changed());
    say("Places unchanged: %,d", places.unchanged());
    say("Places retired:   %,d", places.retired());
    if (places.kept() > 0) {
      say("Places kept:      %,d (the file holds only a part of the gazetteer)", places.kept());
    }
    PlaceFindings.Kept kept = outcome.kept();
    if (kept != null) {
      say("Identifiers:      %,d of Wikidata, %,d UN/LOCODE", kept.wikidata(), kept.locodes());
      say("Former names:     %,d", kept.formerNames());
    }
    say("Bad rows:         %,d%s", outcome.badRows(), outcome.badRows() > 0 ? ", left out" : "");
    say("Done in %.1f s. A running Hansa shows it within a minute.", seconds);
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
