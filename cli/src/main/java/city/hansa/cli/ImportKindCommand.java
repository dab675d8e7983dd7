package city.hansa.cli;

import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.Intake;
import city.hansa.kernel.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the rows of one kind from a file, in the name of an office, as an account. */
@Command(
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done; with --check, every row is right",
      "1:rows were refused; nothing was written, or with --right the others were",
      "2:an option it does not know",
      "3:a file, account or register that it cannot use; nothing was written"
    })
class ImportKindCommand implements Callable<Integer> {
  private final String kind;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "CSV, semicolons or tabs; any usual encoding.")
  private @Nullable Path file;

  @Option(
      names = "--office",
      paramLabel = "ID",
      required = true,
      description = "Actor id of the organisation in whose name.")
  private String office = "";

  @Mixin private final BroughtBy by = new BroughtBy();

  @Option(names = "--check", description = "Write nothing; say what would be refused.")
  private boolean check;

  @Option(
      names = "--right",
      description = "Write the rows that are right, whatever the others are.")
  private boolean right;

  @Option(names = "--again", description = "Even if the same file was written before.")
  private boolean again;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every problem to this CSV file.")
  private @Nullable Path report;

  @Mixin private final OnRegister register = new OnRegister();

  ImportKindCommand(String kind) {
    this.kind = kind;
  }

  @Override
  public Integer call() {
    Path from = Objects.requireNonNull(file);
    if (!Files.isReadable(from)) {
      throw new ImportRefused("There is no file to read at " + from);
    }
    ImportReport told = new ImportReport(Objects.requireNonNull(spec).commandLine(), report);
    return register.work(context -> bring(context, from, told));
  }

  private int bring(ApplicationContext context, Path from, ImportReport told) {
    long begun = System.nanoTime();
    Viewer viewer = by.viewer(context);
    Imports imports = context.getBean(Imports.class);
    Mode mode = check ? Mode.CHECK : right ? Mode.RIGHT : Mode.ALL;
    String name = String.valueOf(from.getFileName());
    ImportRun run;
    try (InputStream bytes = Files.newInputStream(from)) {
      ImportRun taken =
          context
              .getBean(Intake.class)
              .take(viewer, new Intake.Wanted(kind, office, name, again, mode), bytes);
      run = imports.begin(viewer, taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    told.outcome(context, run, (System.nanoTime() - begun) / 1e9);
    if (run.state() == ImportRun.State.CHECKED) {
      imports.discard(viewer, run.id());
    }
    return run.refused() > 0 || run.unreadable() || run.right() == 0 ? 1 : 0;
  }
}
