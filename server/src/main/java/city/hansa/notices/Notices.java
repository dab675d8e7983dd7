package city.hansa.notices;

import city.hansa.acts.Act;
import city.hansa.acts.Acts;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.notices.Supersessions.Other;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The notices, for reading: each viewer meets those of acts that they may read. */
@Service
public class Notices {
  private final NoticeReader reader;
  private final NoticeYears years;
  private final Supersessions supersessions;
  private final Acts acts;
  private final Clock clock;

  Notices(
      NoticeReader reader, NoticeYears years, Supersessions supersessions, Acts acts, Clock clock) {
    this.reader = reader;
    this.years = years;
    this.supersessions = supersessions;
    this.acts = acts;
    this.clock = clock;
  }

  /** One page, the latest first; its token is the number of its last notice. Four round trips. */
  public Slice<Notice> list(NoticeQuery query, Viewer viewer) {
    List<Notice> notices = notices(reader.list(query, viewer), viewer);
    boolean more = notices.size() == query.limit();
    return new Slice<>(notices, more ? notices.getLast().number().toString() : null);
  }

  /**
   * @throws NotFound if there is none, or none of whose acts the viewer may read
   */
  public Notice get(NoticeNumber number, Viewer viewer) {
    return notices(List.of(row(number, viewer)), viewer).getFirst();
  }

  /**
   * The acts of a notice that the viewer may read, in the order of the log.
   *
   * @throws NotFound as {@link #get}
   */
  public List<Act> listActs(NoticeNumber number, Viewer viewer, int limit) {
    return acts.listByNumber(reader.listActs(row(number, viewer), viewer, limit), viewer);
  }

  /** The notices of some acts, those that the viewer may read, each shown by its act. */
  public List<Notice> listOfActs(Collection<Long> numbers, Viewer viewer) {
    return notices(reader.listOfActs(numbers, viewer), viewer);
  }

  /** Years of which the viewer may read a notice, the latest first. */
  public List<Integer> listYears(Viewer viewer) {
    return years.list(viewer);
  }

  /** The day on which this register began to give notice. */
  public LocalDate beginning() {
    return years.beginning();
  }

  /** In which the years of the numbers begin and end. */
  public ZoneId zone() {
    return clock.getZone();
  }

  private NoticeRow row(NoticeNumber number, Viewer viewer) {
    return reader.find(number, viewer).orElseThrow(() -> new NotFound(number.toString()));
  }

  private List<Notice> notices(List<NoticeRow> rows, Viewer viewer) {
    Map<Long, Act> leads =
        acts.listByNumber(rows.stream().map(NoticeRow::lead).toList(), viewer).stream()
            .collect(Collectors.toMap(Act::number, Function.identity()));
    Map<Long, List<Other>> earlier = supersessions.earlier(rows, viewer);
    Map<Long, List<Other>> later = supersessions.later(rows, viewer);
    return rows.stream()
        .filter(row -> leads.containsKey(row.lead()))
        .map(row ->
            notice(
                row,
                Objects.requireNonNull(leads.get(row.lead())),
                earlier.getOrDefault(row.first(), List.of()),
                later.getOrDefault(row.first(), List.of())))
        .toList();
  }

  private static Notice notice(NoticeRow row, Act lead, List<Other> earlier, List<Other> later) {
    Instant updated =
        Stream.concat(Stream.of(row.madeAt()), later.stream().map(Other::madeAt))
            .max(Instant::compareTo)
            .orElseThrow();
    return new Notice(
        row.number(),
        row.madeAt(),
        row.batch(),
        lead,
        row.acts(),
        earlier.stream().map(Other::number).toList(),
        later.stream().map(Other::number).toList(),
        updated);
  }
}
