package city.hansa.cli;

import city.hansa.actors.ActorsNamed;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.intake.ListIntake;
import city.hansa.lists.work.DecisionFile;
import city.hansa.lists.work.Discarding;
import city.hansa.lists.work.ListJobs;
import city.hansa.lists.work.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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

  @Mixin private final ListOptions says = new ListOptions();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "CSV or XLSX with the columns row and actor, such as --names writes.")
  private @Nullable Path decisions;

  @Option(names = "--check", description = "Write nothing; say what would be written.")
  private boolean check;

  @Option(names = "--undo", description = "Take the list back by cancelling acts.")
  private boolean undo;

  @Option(names = "--discard", description = "Throw a list away that is not written.")
  private boolean discard;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Write every name and who may be meant to this CSV file, to be decided in.")
  private @Nullable Path names;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every row and what becomes of it to this CSV file.")
  private @Nullable Path report;

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    for (Path each : Arrays.asList(known == null ? file : null, decisions)) {
      if (each != null && !Files.isReadable(each)) {
        throw new ImportRefused("There is no file to read at " + each);
      }
    }
    if (known == null && file == null) {
      throw new ImportRefused("Name a file, or a list that was brought before with --list");
    }
    return register.work(this::work);
  }

  private int work(ApplicationContext context) {
    Viewer viewer = by.viewer(context);
    try {
      UUID id = known == null ? taken(context, viewer) : known;
      return discard ? discarded(context, viewer, id) : done(context, viewer, id);
    } catch (BadInput bad) {
      throw refused(context, bad.field() + ": ", bad.messageKey(), bad.messageArguments());
    } catch (Refused refused) {
      throw refused(context, "", refused.messageKey(), refused.messageArguments());
    } catch (NotFound none) {
      throw new ImportRefused(
          "There is no list " + none.sought() + " of an office of this account");
    }
  }

  private static ImportRefused refused(
      ApplicationContext context, String field, String key, Object[] arguments) {
    MessageSource words = context.getBean(MessageSource.class);
    return new ImportRefused(field + words.getMessage(key, arguments, Locale.ENGLISH));
  }

  private int discarded(ApplicationContext context, Viewer viewer, UUID id) {
    context.getBean(Discarding.class).discard(viewer, id);
    out().println("List " + id + ": thrown away");
    return 0;
  }

  private int done(ApplicationContext context, Viewer viewer, UUID id) {
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
    new ListReport(out(), context).outcome(list, names, report);
    boolean fine = list.note() == null && (check || undo || list.writtenAt() != null);
    return fine ? 0 : 1;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
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
    if (says.given()) {
      awaitNames(context);
      ListFacts facts = context.getBean(ListFacts.class);
      done(lists.set(viewer, id, says.on(says.looked(lists.get(viewer, id), facts))));
    }
    if (decisions != null) {
      try (InputStream bytes = Files.newInputStream(decisions)) {
        context.getBean(DecisionFile.class).take(viewer, id, bytes);
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

  private static void done(Future<?> work) {
    if (!ListJobs.await(work, PATIENCE)) {
      throw new ImportRefused("The work on the list takes longer than half an hour");
    }
  }
}
