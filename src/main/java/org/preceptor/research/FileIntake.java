package org.preceptor.research;

import java.lang.System.Logger.Level;

/**
 * Takes waiting files in, some records to a transaction. Whatever goes wrong with a record is a
 * line in its report, whatever goes wrong with a file is told to whoever sent it, and neither holds
 * up the files behind it.
 */
public final class FileIntake {

  private static final System.Logger LOG = System.getLogger(FileIntake.class.getName());
  private static final int RECORDS_AT_ONCE = 250;

  private final ImportSources imports;
  private final ReferenceFormats formats;

  public FileIntake(ImportSources imports, ReferenceFormats formats) {
    this.imports = imports;
    this.formats = formats;
  }

  /** Until no file waits. */
  public void takeAll() {
    for (var next = imports.next(); next.isPresent(); next = imports.next()) {
      take(next.get());
    }
  }

  private void take(SourceImport waiting) {
    try {
      var reading = formats.read(imports.bytes(waiting.id()));
      var at = waiting;
      while (at.waiting() && at.done() < reading.records().size()) {
        at = goOn(at, reading);
      }
      imports.finish(at, reading);
    } catch (RuntimeException | VirtualMachineError e) {
      LOG.log(Level.ERROR, "import " + waiting.id() + " failed", e);
      imports.fail(waiting.id());
    }
  }

  private SourceImport goOn(SourceImport from, ReferenceFormats.Reading reading) {
    try {
      return imports.goOn(from, reading, RECORDS_AT_ONCE);
    } catch (RuntimeException | VirtualMachineError e) {
      LOG.log(Level.WARNING, "import " + from.id() + " goes on record by record", e);
      var at = from;
      while (at.waiting() && at.done() < end(from, reading)) {
        at = goOnByOne(at, reading);
      }
      return at;
    }
  }

  private static int end(SourceImport from, ReferenceFormats.Reading reading) {
    return Math.min(reading.records().size(), from.done() + RECORDS_AT_ONCE);
  }

  private SourceImport goOnByOne(SourceImport at, ReferenceFormats.Reading reading) {
    try {
      return imports.goOn(at, reading, 1);
    } catch (RuntimeException | VirtualMachineError e) {
      LOG.log(Level.ERROR, "import " + at.id() + " leaves out record " + at.done(), e);
      return imports.leaveOut(at, reading);
    }
  }
}
