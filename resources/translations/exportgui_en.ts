<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <source>%n selected set(s) left out: sets cannot be exported.</source>
            <translation>
                <numerusform>%n selected set is left out: sets cannot be exported.</numerusform>
                <numerusform>%n selected sets are left out: sets cannot be exported.</numerusform>
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
            <source>%n asset(s) failed so far</source>
            <translation>
                <numerusform>%n asset failed so far</numerusform>
                <numerusform>%n assets failed so far</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobsPanel</name>
        <message numerus="yes">
            <source>%n asset(s) exported</source>
            <translation>
                <numerusform>%n asset exported</numerusform>
                <numerusform>%n assets exported</numerusform>
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
        <name>Tray</name>
        <message numerus="yes">
            <source>%n asset(s) in the tray</source>
            <translation>
                <numerusform>%n asset in the tray</numerusform>
                <numerusform>%n assets in the tray</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wires</name>
        <message numerus="yes">
            <source>%n asset(s)</source>
            <translation>
                <numerusform>%n asset</numerusform>
                <numerusform>%n assets</numerusform>
            </translation>
        </message>
    </context>
</TS>
