package city.hansa.engine.text.compare;

import java.util.List;
import java.util.stream.Stream;

/** The words of a clause in both texts, as runs. */
public record Words(List<Run> heading, List<Run> body) {

  public Words {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
  }

  /** Whether a word, a sign or a space is different. */
  public boolean changed() {
    return Stream.concat(heading.stream(), body.stream())
        .anyMatch(run -> run.how() != Run.How.SAME);
  }

  public String headingBefore() {
    return Run.before(heading);
  }

  public String headingAfter() {
    return Run.after(heading);
  }

  public String bodyBefore() {
    return Run.before(body);
  }

  public String bodyAfter() {
    return Run.after(body);
  }
}
