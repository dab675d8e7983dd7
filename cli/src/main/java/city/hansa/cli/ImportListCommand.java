package city.hansa.cli;

import city.hansa.actors.ActorsNamed;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.work.DecisionFile;
import city.hansa.lists.work.ListFacts;
import city.hansa.lists.work.ListIntake;
import city.hansa.lists.work.ListJobs;
import city.hansa.lists.work.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a list of members or ties, as the wizard does, or takes one back. */
@Command(
    name = "list",
    description = "Bring a list of members of a network, or of ties, from CSV or XLSX.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done; with --check, shown",
      "1:refused, or nothing to write; nothing was written",
      "2:an option it does not know",
      "3:a file, account or register that it cannot use; nothing was written"
    })
final class ImportListCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "CSV of any sort, or XLSX. Left out with --list.")
  private @Nullable Path file;

  @Option(
      names = "--list",
      paramLabel = "ID",
      description = "Go on with a list that was brought before.")
  private @Nullable UUID known;

  @Option(
      names = "--office",
      paramLabel = "ID",
      description = "Actor id of the organisation in whose name.")
  private String office = "";

  @Mixin private final BroughtBy by = new BroughtBy();

  @Option(names = "--network", paramLabel = "ID", description = "The rows are members of it.")
  private @Nullable String network;

  @Option(names = "--ties", paramLabel = "KIND", description = "The rows are ties, such as SISTER.")
  private @Nullable String ties;

  @Option(
      names = "--own",
      paramLabel = "ID",
      description = "One end of every tie, where no column names it.")
  private String own = "";

  @Option(names = "--source", paramLabel = "ID", description = "Source of the list.")
  private @Nullable String source;

  @Option(names = "--as-of", paramLabel = "DAY", description = "Day of the list, as 2024-03-22.")
  private @Nullable String asOf;

  @Option(names = "--complete", description = "Whoever is missing has left.")
  private boolean complete;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "CSV with the columns row and actor.")
  private @Nullable Path decisions;

  @Option(names = "--check", description = "Write nothing; say what would be written.")
  private boolean check;

  @Option(names = "--undo", description = "Take the list back by cancelling acts.")
  private boolean undo;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every row and what becomes of it to this CSV file.")
  private @Nullable Path report;

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    if (known == null && (file == null || !Files.isReadable(file))) {
      throw new ImportRefused("There is no file to read at " + file);
    }
    return register.work(this::work);
  }

  private int work(ApplicationContext context) {
    Viewer viewer = by.viewer(context);
    ListReport told = new ListReport(Objects.requireNonNull(spec).commandLine().getOut(), context);
    try {
      UUID id = known == null ? taken(context, viewer) : known;
      Lists lists = context.getBean(Lists.class);
      if (undo) {
        done(lists.undo(viewer, id, Locale.ENGLISH));
      } else {
        prepared(context, viewer, id);
        if (!check && lists.get(viewer, id).count("ACTS") > 0 && note(lists, viewer, id) == null) {
          done(lists.write(viewer, id, Locale.ENGLISH));
        }
      }
      BroughtList list = lists.get(viewer, id);
      told.outcome(list, report);
      boolean fine = list.note() == null && (check || undo || list.writtenAt() != null);
      return fine ? 0 : 1;
    } catch (BadInput bad) {
      String words =
          context
              .getBean(MessageSource.class)
              .getMessage(bad.messageKey(), bad.messageArguments(), Locale.ENGLISH);
      throw new ImportRefused(bad.field() + ": " + words);
    } catch (Refused refused) {
      throw new ImportRefused(
          context
              .getBean(MessageSource.class)
              .getMessage(refused.messageKey(), refused.messageArguments(), Locale.ENGLISH));
    }
  }

  private static BroughtList.@Nullable Note note(Lists lists, Viewer viewer, UUID id) {
    return lists.get(viewer, id).note();
  }

  private UUID taken(ApplicationContext context, Viewer viewer) {
    Path from = Objects.requireNonNull(file);
    try (InputStream bytes = Files.newInputStream(from)) {
      return context
          .getBean(ListIntake.class)
          .take(viewer, office, String.valueOf(from.getFileName()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said of a list anew is looked up anew; then what would be written is worked out. */
  private void prepared(ApplicationContext context, Viewer viewer, UUID id) {
    Lists lists = context.getBean(Lists.class);
    if (asOf != null) {
      awaitNames(context);
      Settings guess = context.getBean(ListFacts.class).shown(lists.get(viewer, id), null, null);
      done(lists.set(viewer, id, wanted(guess)));
    }
    if (decisions != null) {
      try (Reader text = Files.newBufferedReader(decisions)) {
        context.getBean(DecisionFile.class).take(viewer, id, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (note(lists, viewer, id) == null) {
      done(lists.check(viewer, id, Locale.ENGLISH));
    }
  }

  private static void awaitNames(ApplicationContext context) {
    try {
      if (!context.getBean(ActorsNamed.class).await(PATIENCE)) {
        throw new ImportRefused("The index of names was not built within half an hour");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ImportRefused("Stopped while the index of names was being built");
    }
  }

  private Settings wanted(Settings guess) {
    return new Settings(
        guess.sheet(),
        guess.headingRow(),
        guess.columns(),
        ties != null,
        Objects.requireNonNullElse(network, ""),
        Objects.requireNonNullElse(ties, "").toUpperCase(Locale.ROOT),
        own,
        ties == null ? "" : own.isEmpty() ? "UNKNOWN" : "ACTOR",
        Objects.requireNonNullElse(source, ""),
        Objects.requireNonNull(asOf),
        complete);
  }

  private static void done(Future<?> work) {
    if (!ListJobs.await(work, PATIENCE)) {
      throw new ImportRefused("The work on the list takes longer than half an hour");
    }
  }
}
