package org.daftar.workbench;

import java.util.List;
import org.daftar.format.OpenFile;
import org.daftar.format.Sheet;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import org.daftar.profile.TableProfile;
import org.daftar.quality.Checks;
import org.daftar.recipe.Recipe;
import org.daftar.recipe.RecipeTable;

/// A sheet of a file that is open for work. The source is never altered; what the steward sees is
/// the source through a recipe.
public final class OpenedTable implements AutoCloseable {
  private final OpenFile file;
  private final Sheet sheet;
  private final String subject;
  private final Table source;

  OpenedTable(OpenFile file, Sheet sheet, String subject) {
    this.file = file;
    this.sheet = sheet;
    this.subject = subject;
    this.source = file.table(sheet.index());
  }

  public OpenFile file() {
    return file;
  }

  public Sheet sheet() {
    return sheet;
  }

  /// What recipes and waivers of this table are kept under.
  public String subject() {
    return subject;
  }

  /// The table as it stands in the file.
  public Table source() {
    return source;
  }

  /// Where the names of the columns probably stand.
  public Proposal<Header> header() {
    return file.header(sheet.index());
  }

  public RecipeTable through(Recipe recipe) {
    return recipe.apply(source);
  }

  /// The statistics of every column, after a recipe.
  public TableProfile profile(Recipe recipe, Progress progress) {
    return Profiler.profile(through(recipe), progress);
  }

  /// All findings after a recipe, those of the file itself included.
  public Findings check(Recipe recipe, TableProfile profile, Progress progress) {
    return Checks.run(through(recipe), profile, fromFile(), progress);
  }

  private List<Finding> fromFile() {
    return file.findings().stream()
        .filter(finding -> finding.where().table().map(sheet.name()::equals).orElse(true))
        .toList();
  }

  @Override
  public void close() {
    file.close();
  }
}
