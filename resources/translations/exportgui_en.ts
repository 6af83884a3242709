<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbandonedJobsBar</name>
    <message numerus="yes">
        <source>%n job(s) waited when the window was closed: {assets}.</source>
        <translation>
            <numerusform>%n job waited when the window was closed: {assets}.</numerusform>
            <numerusform>%n jobs waited when the window was closed: {assets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>Exporting %n file</numerusform>
            <numerusform>Exporting %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowseController</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message numerus="yes">
        <source>… and %n more command(s), in the text above</source>
        <translation>
            <numerusform>… and %n more command, in the text above</numerusform>
            <numerusform>… and %n more commands, in the text above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message numerus="yes">
        <source>%n export(s) finished</source>
        <translation>
            <numerusform>%n export finished</numerusform>
            <numerusform>%n exports finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>%n file exported</numerusform>
            <numerusform>%n files exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message numerus="yes">
        <source>{file}: {count} of %n asset(s) in the tray.</source>
        <translation>
            <numerusform>{file}: {count} of %n asset in the tray.</numerusform>
            <numerusform>{file}: {count} of %n assets in the tray.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Export %n asset(s)</source>
        <translation>
            <numerusform>Export %n asset</numerusform>
            <numerusform>Export %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{export} as %n file(s)</source>
        <translation>
            <numerusform>{export} as %n file</numerusform>
            <numerusform>{export} as %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected set(s) left out: sets cannot be exported.</source>
        <translation>
            <numerusform>%n selected set is left out: sets cannot be exported.</numerusform>
            <numerusform>%n selected sets are left out: sets cannot be exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n exported</numerusform>
            <numerusform>%n exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobProgressView</name>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n failed so far</numerusform>
            <numerusform>%n failed so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>%n file exported</numerusform>
            <numerusform>%n files exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroImporter</name>
    <message numerus="yes">
        <source>%n macro(s) are there already and differ.</source>
        <translation>
            <numerusform>%n macro is there already and differs.</numerusform>
            <numerusform>%n macros are there already and differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) imported</source>
        <translation>
            <numerusform>%n macro imported</numerusform>
            <numerusform>%n macros imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used yet: {names}</source>
        <translation>
            <numerusform>%n cannot be used yet: {names}</numerusform>
            <numerusform>%n cannot be used yet: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) written to {path}</source>
        <translation>
            <numerusform>%n macro written to {path}</numerusform>
            <numerusform>%n macros written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroSection</name>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedBar</name>
    <message numerus="yes">
        <source>%n scheduled export(s) did not run.</source>
        <translation>
            <numerusform>%n scheduled export did not run.</numerusform>
            <numerusform>%n scheduled exports did not run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightLayout</name>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleController</name>
    <message numerus="yes">
        <source>Export %n asset(s) to {folder}</source>
        <translation>
            <numerusform>Export %n asset to {folder}</numerusform>
            <numerusform>Export %n assets to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>%n file to write</numerusform>
            <numerusform>%n files to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) will fail</source>
        <translation>
            <numerusform>%n asset will fail</numerusform>
            <numerusform>%n assets will fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced</source>
        <translation>
            <numerusform>%n file will be replaced</numerusform>
            <numerusform>%n files will be replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist and are kept</source>
        <translation>
            <numerusform>%n file exists and is kept</numerusform>
            <numerusform>%n files exist and are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) get another name, for theirs is taken</source>
        <translation>
            <numerusform>%n file gets another name, for its own is taken</numerusform>
            <numerusform>%n files get another name, for theirs is taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n asset(s) in the tray</source>
        <translation>
            <numerusform>%n asset in the tray</numerusform>
            <numerusform>%n assets in the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) selected</source>
        <translation>
            <numerusform>%n asset selected</numerusform>
            <numerusform>%n assets selected</numerusform>
        </translation>
    </message>
</context>
</TS>
