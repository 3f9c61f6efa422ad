<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>About %n hour left</numerusform>
            <numerusform>About %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>The file is damaged: “%1” is not a text of at most %n character.</numerusform>
            <numerusform>The file is damaged: “%1” is not a text of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>The file is damaged: “%1” is not a list of %n entry.</numerusform>
            <numerusform>The file is damaged: “%1” is not a list of %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>The file is damaged: “%1” is not a list of at most %n entry.</numerusform>
            <numerusform>The file is damaged: “%1” is not a list of at most %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>“%1” and %n other file are not there, or are no photos that Heirloom can read.</numerusform>
            <numerusform>“%1” and %n other files are not there, or are no photos that Heirloom can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>%n photo was left out, because that many cannot be opened at once.</numerusform>
            <numerusform>%n photos were left out, because that many cannot be opened at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>%n photo of this project is not where it was.</numerusform>
            <numerusform>%n photos of this project are not where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>Export %n photo</numerusform>
            <numerusform>Export %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>%n file that is there already will be replaced.</numerusform>
            <numerusform>%n files that are there already will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>%n photo will be skipped: the file is there already.</numerusform>
            <numerusform>%n photos will be skipped: the files are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>The list of photos that were waiting to be exported is damaged; %n of them can go on.</numerusform>
            <numerusform>The list of photos that were waiting to be exported is damaged; %n of them can go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>%n photo was still to be exported when the program ended.</numerusform>
            <numerusform>%n photos were still to be exported when the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>The last time Heirloom ended, changes to %n photo were in no project file.</numerusform>
            <numerusform>The last time Heirloom ended, changes to %n photos were in no project file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>%n face, not selected</numerusform>
            <numerusform>%n faces, none selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>%n face, face %1 selected, left out</numerusform>
            <numerusform>%n faces, face %1 selected, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>%n face, face %1 selected: %2</numerusform>
            <numerusform>%n faces, face %1 selected: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>%n face, face %1 selected</numerusform>
            <numerusform>%n faces, face %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n more place may be a face.</numerusform>
            <numerusform>%n more places may be faces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>One, for the one processor core</numerusform>
            <numerusform>One for each of %n processor cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>Add %n photo</numerusform>
            <numerusform>Add %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Remove %n photo</numerusform>
            <numerusform>Remove %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>Change the settings of %n face</numerusform>
            <numerusform>Change the settings of %n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>Paused: %1 of %n photo done</numerusform>
            <numerusform>Paused: %1 of %n photos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>%1 of %n photo done</numerusform>
            <numerusform>%1 of %n photos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>%n photo could not be exported</numerusform>
            <numerusform>%n photos could not be exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>%n photo exported</numerusform>
            <numerusform>%n photos exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>%n photo had no face and was left alone</numerusform>
            <numerusform>%n photos had no face and were left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>%n photo could not be restored and was left alone</numerusform>
            <numerusform>%n photos could not be restored and were left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n more place may be a face.</numerusform>
            <numerusform>%n more places may be faces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
</TS>
