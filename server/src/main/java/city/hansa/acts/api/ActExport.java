package city.hansa.acts.api;

import city.hansa.acts.Act;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.acts.Families;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Acts as a file of lines, JSON or CSV. */
@Component
class ActExport {
  private final Acts acts;
  private final Families families;
  private final JsonMapper json;

  ActExport(Acts acts, Families families, JsonMapper json) {
    this.acts = acts;
    this.families = families;
    this.json = json;
  }

  /**
   * @param whole whether all that fit are wanted, in the order of the log; else one page
   * @param format csv or jsonl
   */
  void write(
      ActQuery query, boolean whole, String format, Viewer viewer, HttpServletResponse response)
      throws IOException {
    response.setContentType(
        format.equals("csv") ? "text/csv;charset=UTF-8" : "application/jsonl;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hansa-acts." + format + "\"");
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      export(whole ? forward(query) : query, whole, format, viewer, out);
    }
  }

  private static ActQuery forward(ActQuery query) {
    return new ActQuery(
        query.actor(),
        query.family(),
        query.subject(),
        query.type(),
        query.standing(),
        query.batch(),
        query.madeFrom(),
        query.madeUntil(),
        query.recordedFrom(),
        query.recordedUntil(),
        query.after(),
        true,
        ActQuery.MOST);
  }

  /** Page by page, in constant memory. */
  private void export(ActQuery query, boolean whole, String format, Viewer viewer, Writer out)
      throws IOException {
    ActCsv csv = format.equals("csv") ? new ActCsv(out) : null;
    ActQuery at = query;
    while (true) {
      Slice<Act> slice = acts.list(at, viewer);
      for (Act act : slice.items()) {
        ActFacts facts = ActFacts.of(act, families, viewer);
        if (csv != null) {
          csv.row(facts);
        } else {
          out.append(json.writeValueAsString(facts)).append('\n');
        }
      }
      if (!whole || slice.next() == null) {
        return;
      }
      at = at.after(Long.valueOf(slice.next()));
    }
  }
}
