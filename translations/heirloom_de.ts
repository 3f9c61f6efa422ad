<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation>Eine Art von Gerät mit dem Namen „%1“ gibt es nicht. Verwenden Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation>Das Gerät „%1“ gibt es auf diesem Computer nicht, oder diese Ausgabe von LibTorch kann es nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation>Restauriert die Gesichter in alten Familienfotos.</translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation>Fotos, Ordner oder ein Projekt zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation>Das Inhaltsverzeichnis des Netzpakets ist beschädigt oder für eine andere Version von Heirloom gemacht.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>In diesem Ordner gibt es kein Netzpaket.</translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation>Ein Netzpaket mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation>Diesem Netzpaket fehlt ein Netz, das hier gebraucht wird.</translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation>Eine Datei des Netzpakets fehlt.</translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation>Eine Datei des Netzpakets ist nicht die, die im Inhaltsverzeichnis steht.</translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation>Die Gewichte eines Netzes sind von anderer Art, als im Inhaltsverzeichnis steht.</translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation>Ein Netz hat eine andere Größe, als im Inhaltsverzeichnis steht.</translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation>Die Netze des Netzpakets konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation>Das Inhaltsverzeichnis des Netzpakets konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation>Die Gewichte passen nicht in 16&#xa0;Bit.</translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation>Diese Gewichte gehören nicht zu dem Netz, für das sie gedacht sind.</translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation>Die Datei mit den Gewichten ist beschädigt oder keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation>Die Datei mit den Gewichten enthält zu viele Tensoren.</translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation>Die Datei mit den Gewichten lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation>Die Datei mit den Gewichten ist zu groß.</translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation>Der Kopf der Datei mit den Gewichten ist zu lang.</translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation>Gewichte dieser Art lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation>Die Datei mit den Gewichten konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation>Die Datei mit den Gewichten konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation>Die Gewichte passen nicht zu dem Netz, für das sie gedacht sind.</translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation>Die Gewichte konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation>Das Gerät ist ausgefallen oder hat zu wenig Speicher, um die Ähnlichkeit zu messen.</translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation>Das Gewicht der Person muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation>Diese Netze können ein Gesicht nicht einer Person ähnlich halten.</translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation>Als Ähnlichkeit mit der Person ergab sich etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation>Zwischen diesen Zeitpunkten liegen keine Diffusionsschritte.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation>Das Gerät ist ausgefallen oder hat zu wenig Speicher, um das Gesicht zu verfeinern.</translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation>Das Verfeinern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation>Von hier aus kann das Verfeinern nicht beginnen.</translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation>Das Netz zum Verfeinern lieferte ein Ergebnis, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation>Das Gewicht der Person führte zu einem Ergebnis, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation>Das Verfeinern ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>Dafür reicht der Speicher nicht aus.</translation>
    </message>
    <message>
        <source>Something went wrong inside Heirloom; the work was stopped.</source>
        <translation>In Heirloom ist etwas schiefgegangen. Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest names a size of faces that no network has.</source>
        <translation>Das Inhaltsverzeichnis des Netzpakets nennt eine Größe von Gesichtern, die kein Netz hat.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network of an impossible size.</source>
        <translation>Das Inhaltsverzeichnis des Netzpakets beschreibt ein Netz von unmöglicher Größe.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation>Die Liste der wartenden Fotos lässt sich nicht aufbewahren. Nach einem Neustart geht der Export nicht weiter.</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa eine Minute</numerusform>
            <numerusform>Noch etwa %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Noch etwa eine Stunde</numerusform>
            <numerusform>Noch etwa %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation>Dieses Foto hat keinen Dateinamen.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation>Das Ergebnis würde das Originalfoto ersetzen. Geben Sie seinem Namen einen Zusatz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation>Alle Namen für das Ergebnis sind schon vergeben.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation>Im Ordner „%1“ lässt sich nichts speichern.</translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation>Dieses Gesicht ist sehr klein. Vieles darin muss geraten werden.</translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation>Dieses Gesicht blickt zur Seite oder lässt sich schwer ausrichten. Prüfen Sie seine Punkte.</translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation>Dieses Gesicht ist sehr unscharf. Vieles darin muss geraten werden.</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Gesicht&#xa0;%1</translation>
    </message>
    <message>
        <source>The points of this face may not be where the eyes, the nose and the mouth are.</source>
        <translation>Die Punkte dieses Gesichts liegen vielleicht nicht da, wo Augen, Nase und Mund sind.</translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation>Es gibt kein Gesicht zum Anzeigen.</translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation>Das Gesicht konnte nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation>Es gibt kein Foto, aus dem ein Gesicht ausgeschnitten werden könnte.</translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation>In dieser Größe lässt sich ein Gesicht nicht ausschneiden.</translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation>Wo das Gesicht im Foto liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation>Das Gesicht liegt außerhalb des Fotos.</translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation>Das Gesicht konnte nicht aus dem Foto ausgeschnitten werden.</translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation>Die fünf Punkte des Gesichts sind nicht alle gesetzt.</translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation>Die Augen liegen zu dicht beieinander, um zu einem Gesicht zu gehören.</translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation>Die fünf Punkte ergeben kein Gesicht.</translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation>Es gibt kein Foto, in das die Gesichter eingesetzt werden könnten.</translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation>Stärke, Korn und Details müssen zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation>Ein restauriertes Gesicht passt nicht zu dem, was restauriert werden sollte.</translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation>Wo ein restauriertes Gesicht im Foto liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation>Das Einsetzen der Gesichter wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation>Die restaurierten Gesichter konnten nicht wieder in das Foto eingesetzt werden.</translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation>Die Suche nach Gesichtern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation>Die Datei mit den Gesichtspunkten wurde nicht gefunden. Sie ist im Systempaket libdlib-data enthalten.</translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation>Die Datei mit den Gesichtspunkten ist beschädigt oder eine andere als die, die Heirloom kennt.</translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation>Die Datei mit den Gesichtspunkten enthält nicht 68 Punkte.</translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation>Die Datei mit den Gesichtspunkten konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation>Die Gesichtssuche konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation>Es gibt kein Foto, in dem nach Gesichtern gesucht werden könnte.</translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation>Die Suche nach Gesichtern ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation>Es gibt kein Foto, in dem ein Gesicht Platz finden könnte.</translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation>Der Rahmen um das Gesicht liegt außerhalb des Fotos.</translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation>Der Rahmen ist zu klein für ein Gesicht.</translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation>Die Suche nach dem Gesicht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation>Die Suche nach dem Gesicht ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This file does not hold a face detector.</source>
        <translation>Diese Datei enthält keinen Gesichtsfinder.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is not there.</source>
        <translation>Die Datei des Gesichtsfinders ist nicht da.</translation>
    </message>
    <message>
        <source>%1 Faces are looked for in the older way, which finds only those that look straight ahead.</source>
        <translation>%1 Gesichter werden auf die ältere Art gesucht, die nur solche findet, die geradeaus blicken.</translation>
    </message>
    <message>
        <source>There is no face to look at.</source>
        <translation>Es gibt kein Gesicht, das man ansehen könnte.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>The recovered face that everything begins with: from faithful and a little soft to sharp.</source>
        <translation>Das geklärte Gesicht, mit dem alles beginnt: von getreu und etwas weich bis scharf.</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Getreu</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>From faithful, only what the photo shows, to detailed, with what faces usually look like.</source>
        <translation>Von getreu, nur was das Foto zeigt, bis detailreich, ergänzt danach, wie Gesichter meistens aussehen.</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Detailreich</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>Gewicht der Person</translation>
    </message>
    <message>
        <source>How firmly the face is held to the person in the photo.</source>
        <translation>Wie stark das Gesicht der Person im Foto ähnlich gehalten wird.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Asks at every step whether it is the person, not at every few: exact and slow.</source>
        <translation>Prüft bei jedem Schritt, ob es die Person ist, nicht nur alle paar Schritte: genau und langsam.</translation>
    </message>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation>Ein ausgerichtetes Gesicht muss für dieses Netzpaket %1&#xa0;Pixel breit und hoch sein.</translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation>Das Gesicht konnte nicht berechnet werden. Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>This version of Heirloom has no method “%1”.</source>
        <translation>Diese Version von Heirloom hat kein Verfahren „%1“.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation>Geht von dort aus weiter und fügt feine Details hinzu, von denen manche erfunden sind.</translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation>Dieser Schritt ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation>Dieses Netzpaket hat keine Netze zum Verfeinern.</translation>
    </message>
    <message>
        <source>The faithful and the sharp recovery network of this bundle do not fit together.</source>
        <translation>Das treue und das scharfe Wiederherstellungsnetz dieses Netzpakets passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The sharpness is a number from 0 to 1.</source>
        <translation>Die Schärfe ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>This bundle has no sharp recovery network, so the sharpness can only be 0.</source>
        <translation>Dieses Netzpaket hat kein scharfes Wiederherstellungsnetz; die Schärfe kann daher nur 0 sein.</translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation>Dieses Netzpaket hat kein Netz, das Personen wiedererkennt. Darum kann es ein Gesicht nicht einer Person ähnlich halten, und das Gewicht der Person kann nur 0 sein.</translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation>Das Netz lieferte ein Ergebnis, das keine Zahl ist. Das Gesicht wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation>Das Gerät ist ausgefallen oder hat zu wenig Speicher. Das Gesicht wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>This method has no steps.</source>
        <translation>Dieses Verfahren hat keine Schritte.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation>Klärt, was das Foto zeigt, und fügt nichts Eigenes hinzu.</translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation>Die Zahl der Schritte muss mindestens 1 sein, und das Gewicht der Person muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>New in the shape</source>
        <translation>Neu in der Form</translation>
    </message>
    <message>
        <source>New in the detail</source>
        <translation>Neu in den Einzelheiten</translation>
    </message>
    <message>
        <source>New in the texture</source>
        <translation>Neu in der Textur</translation>
    </message>
    <message>
        <source>How much of the face&apos;s shape is drawn anew in the first stage; the rest is kept.</source>
        <translation>Wie viel der Gesichtsform in der ersten Stufe neu gezeichnet wird; der Rest bleibt.</translation>
    </message>
    <message>
        <source>How much of the face&apos;s detail is drawn anew in the second stage; the rest is kept.</source>
        <translation>Wie viele Einzelheiten des Gesichts in der zweiten Stufe neu gezeichnet werden; der Rest bleibt.</translation>
    </message>
    <message>
        <source>How much of the skin&apos;s texture is drawn anew in the last stage; the rest is kept.</source>
        <translation>Wie viel der Hauttextur in der letzten Stufe neu gezeichnet wird; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>In stages</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.</source>
        <translation>Geht von dort aus im Bild selbst weiter: erst die Person, dann feine Details, von denen manche erfunden sind.</translation>
    </message>
    <message>
        <source>All steps of this face are computed already.</source>
        <translation>Alle Schritte dieses Gesichts sind schon berechnet.</translation>
    </message>
    <message>
        <source>The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.</source>
        <translation>Die Startzeiten der Stufen müssen über 0 und höchstens bei 1 liegen, und eine Stufe muss Schritte haben.</translation>
    </message>
    <message>
        <source>This bundle has no network for texture.</source>
        <translation>Dieses Netzpaket hat kein Netz für Textur.</translation>
    </message>
    <message>
        <source>This bundle has no networks for truncated diffusion.</source>
        <translation>Dieses Netzpaket hat keine Netze für die verkürzte Diffusion.</translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation>Eine Messreihe braucht mindestens eine Zahl von Schritten und ein Gewicht der Person.</translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation>Das Bild der Abwägung konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation>Für einen Vergleich braucht es mindestens zwei Durchläufe.</translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation>Es gibt keine Messung zum Anzeigen.</translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation>Das Bild dessen, was erfunden ist, konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>Die Ausgabedatei gibt es schon.</translation>
    </message>
    <message>
        <source>The photo could not be copied.</source>
        <translation>Das Foto konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation>Das Bild mit Vorher und Nachher konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation>Das Bild konnte nicht verkleinert werden.</translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation>Das Gesicht ist zu klein, um restauriert zu werden.</translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation>Das Gesicht ist zu weit zur Seite gedreht, oder Augen und Mund wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation>Das Restaurieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation>Dieses Gesicht wurde nicht verlangt.</translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation>Ein ausgerichtetes Gesicht muss so breit wie hoch sein.</translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation>Das restaurierte Gesicht konnte nicht wieder eingesetzt werden.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network that no method knows.</source>
        <translation>Das Inhaltsverzeichnis des Netzpakets beschreibt ein Netz, das kein Verfahren kennt.</translation>
    </message>
    <message>
        <source>A step of the whole photo gave a picture of another kind.</source>
        <translation>Ein Schritt am ganzen Foto ergab ein Bild anderer Art.</translation>
    </message>
    <message>
        <source>It is not sure where its eyes, nose and mouth are; somebody has to check the points first.</source>
        <translation>Es ist nicht sicher, wo Augen, Nase und Mund sind; erst muss jemand die Punkte prüfen.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation>Das Foto konnte nicht als JPEG gespeichert werden.</translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation>Das Foto konnte nicht als PNG gespeichert werden.</translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation>Die Datei enthält mehr Kanäle als Farben und Transparenz. Die übrigen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation>Diese Art von TIFF-Datei wird nicht unterstützt. Speichern Sie das Foto als RGB mit 8 oder 16&#xa0;Bit.</translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation>Die Datei enthält mehrere Seiten. Nur die erste wurde gelesen.</translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation>Das Foto konnte nicht als TIFF gespeichert werden.</translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation>Das Foto konnte nicht als WebP gespeichert werden.</translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation>Die Datei ist eine Animation, kein Foto.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation>Das Farbprofil des Fotos ist beschädigt oder passt nicht zum Foto.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation>Das Foto ist in Druckfarben (CMYK) ohne brauchbares Farbprofil gespeichert. Speichern Sie es als RGB.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Es gibt kein Bild zum Anzeigen.</translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation>Das Bild konnte nicht für den Bildschirm vorbereitet werden.</translation>
    </message>
    <message>
        <source>The photo names people whose places in it cannot be used; those names are not carried over.</source>
        <translation>Das Foto nennt Personen, deren Stelle im Bild nicht zu gebrauchen ist. Diese Namen werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>Ein Teil der Zusatzangaben des Fotos ist beschädigt und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>Die Zusatzangaben des Fotos sind beschädigt und werden nicht übernommen.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation>Die Zusatzangaben des Fotos konnten nicht in der neuen Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation>Das Foto ist größer, als das Programm verarbeiten kann.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dies ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation>Das Farbprofil des Fotos ist beschädigt oder passt nicht zum Foto. Es wird weggelassen, und die Farben gelten als sRGB.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation>Das Farbprofil des Fotos lässt sich nur in einer Richtung anwenden. Es wird behalten, aber die Gesichter werden so restauriert, als wären die Farben sRGB.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation>Das Foto ist in Druckfarben (CMYK) gespeichert. Es wurde in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt. Was sich nicht lesen ließ, ist im Bild grau oder schwarz.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Der Speicher reicht für dieses Foto nicht aus.</translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation>Mit diesen Einstellungen lässt sich das Foto nicht speichern.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation>Das Ergebnis würde das Originalfoto ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>Die Ausgabedatei gibt es schon.</translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation>Dieses Dateiformat hat 8&#xa0;Bit je Kanal. Die 16&#xa0;Bit des Fotos wurden gerundet.</translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation>Es gibt keine zwei Bilder, die nebeneinander gezeigt werden könnten.</translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation>Das Bild mit Vorher und Nachher konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The recipe is too long for the new file&apos;s metadata and was left out.</source>
        <translation>Das Rezept der Restaurierung ist zu lang für die Zusatzangaben der neuen Datei und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of file formats</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for %1 and was left out.</source>
        <translation>Die EXIF-Daten des Fotos sind zu lang für %1 und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for %1 and was left out.</source>
        <translation>Die XMP-Daten des Fotos sind zu lang für %1 und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The names of the people in the photo need more room than %1 has and were left out.</source>
        <translation>Die Namen der Personen auf dem Foto brauchen mehr Platz, als %1 hat, und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 has no place for IPTC data; it was carried over as XMP.</source>
        <translation>%1 hat keinen Platz für IPTC-Daten. Sie wurden als XMP übernommen.</translation>
    </message>
    <message>
        <source>%1 has no place for EXIF, XMP and IPTC data; it was left out.</source>
        <translation>%1 hat keinen Platz für EXIF-, XMP- und IPTC-Daten. Sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The file is no %1 photo.</source>
        <translation>Die Datei ist kein Foto in %1.</translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose %1.</source>
        <translation>Das Foto hat mehr Pixel in der Breite oder Höhe, als dieses Dateiformat aufnehmen kann. Wählen Sie %1.</translation>
    </message>
    <message>
        <source>%1 has no transparency; the photo was laid on white.</source>
        <translation>%1 kennt keine Transparenz. Das Foto wurde auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was stored as colour with equal channels.</source>
        <translation>%1 kennt kein Grau. Das Foto wurde als Farbbild mit gleichen Kanälen gespeichert.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation>%1 kennt kein Grau. Das Foto wurde aus seinem Grauprofil in sRGB umgewandelt.</translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation>Grafikkarte&#xa0;%1</translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation>Der Speicher reichte nicht aus. Was im Voraus berechnet worden war, wurde verworfen, und die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation>Die Grafikkarte hat zu wenig Speicher. Die Arbeit geht auf dem Prozessor weiter, der langsamer ist.</translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation>Das Gerät zum Rechnen ist ausgefallen. Die Arbeit geht auf dem Prozessor weiter, der langsamer sein kann.</translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation>Ein Vergleichsbild ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation>Dieses Foto ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>These networks cannot tell what of a face is invented.</source>
        <translation>Diese Netze können nicht sagen, was an einem Gesicht erfunden ist.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no picture to be framed.</source>
        <translation>Es gibt kein Bild zum Zuschneiden.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The picture could not be turned.</source>
        <translation>Das Bild konnte nicht gedreht werden.</translation>
    </message>
    <message>
        <source>Turn and crop</source>
        <translation>Drehen und zuschneiden</translation>
    </message>
    <message>
        <source>Turns, straightens and crops the photo.</source>
        <translation>Dreht und begradigt das Foto und schneidet es zu.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Clockwise. Nothing of the photo is lost.</source>
        <translation>Im Uhrzeigersinn. Vom Foto geht nichts verloren.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>Aus links wird rechts, etwa für ein Dia, das von der Rückseite gescannt wurde.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise. Empty corners are cut off.</source>
        <translation>Um wie viel Grad das Foto im Uhrzeigersinn gedreht wird. Leere Ecken werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Crop at the left</source>
        <translation>Links abschneiden</translation>
    </message>
    <message>
        <source>A share of the width, after turning.</source>
        <translation>Ein Anteil der Breite, nach dem Drehen.</translation>
    </message>
    <message>
        <source>Crop at the top</source>
        <translation>Oben abschneiden</translation>
    </message>
    <message>
        <source>A share of the height, after turning.</source>
        <translation>Ein Anteil der Höhe, nach dem Drehen.</translation>
    </message>
    <message>
        <source>Crop at the right</source>
        <translation>Rechts abschneiden</translation>
    </message>
    <message>
        <source>Crop at the bottom</source>
        <translation>Unten abschneiden</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>Licht und Farbe</translation>
    </message>
    <message>
        <source>Makes the photo brighter, clearer or warmer.</source>
        <translation>Macht das Foto heller, kontrastreicher oder wärmer.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Brightness of all; each whole number doubles or halves the light.</source>
        <translation>Helligkeit des ganzen Fotos. 1 mehr verdoppelt das Licht, 1 weniger halbiert es.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Bright and dark further apart, or closer together.</source>
        <translation>Rückt Hell und Dunkel weiter auseinander oder näher zusammen.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Schwarzpunkt</translation>
    </message>
    <message>
        <source>What is as dark as this becomes black: for a print that has faded to grey.</source>
        <translation>Was mindestens so dunkel ist wie hier eingestellt, wird schwarz: für einen Abzug, der zu Grau verblasst ist.</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Weißpunkt</translation>
    </message>
    <message>
        <source>What is as bright as this becomes white: for paper that has darkened.</source>
        <translation>Was mindestens so hell ist wie hier eingestellt, wird weiß: für Papier, das nachgedunkelt ist.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Bluer or more golden. A photo in shades of grey stays grey.</source>
        <translation>Bläulicher oder goldener. Ein Foto in Grautönen bleibt grau.</translation>
    </message>
    <message>
        <source>There is no picture to be toned.</source>
        <translation>Es gibt kein Bild, dessen Licht und Farbe sich ändern lassen.</translation>
    </message>
    <message>
        <source>The picture&apos;s tones could not be changed.</source>
        <translation>Licht und Farbe des Bildes konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>Cropping has to leave something of the photo.</source>
        <translation>Beim Zuschneiden muss etwas vom Foto übrig bleiben.</translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>„%1“ muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>„%1“ muss eines davon sein: %2.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” has another kind of value.</source>
        <translation>„%1“ braucht einen Wert anderer Art.</translation>
    </message>
    <message>
        <source>The file is not one of Heirloom.</source>
        <translation>Die Datei ist keine Datei von Heirloom.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not an object.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is missing.</source>
        <translation>Die Datei ist beschädigt: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is neither true nor false.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist weder wahr noch falsch.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>Die Datei ist beschädigt: „%1“ ist kein Text mit höchstens einem Zeichen.</numerusform>
            <numerusform>Die Datei ist beschädigt: „%1“ ist kein Text mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>Die Datei ist beschädigt: „%1“ ist keine Liste mit genau einem Eintrag.</numerusform>
            <numerusform>Die Datei ist beschädigt: „%1“ ist keine Liste mit genau %n Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>Die Datei ist beschädigt: „%1“ ist keine Liste mit höchstens einem Eintrag.</numerusform>
            <numerusform>Die Datei ist beschädigt: „%1“ ist keine Liste mit höchstens %n Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist kein Paar von Zahlen von %2 bis %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is an empty list.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist eine leere Liste.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no value of a parameter.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist kein Wert einer Einstellung.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”: %2</source>
        <translation>Die Datei ist bei „%1“ beschädigt: %2</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” makes a face of no size.</source>
        <translation>Die Datei ist beschädigt: „%1“ ergibt ein Gesicht ohne Größe.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is a box of less than no size.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist ein Rahmen mit negativer Größe.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” has both eyes in one place.</source>
        <translation>Die Datei ist beschädigt: „%1“ hat beide Augen an derselben Stelle.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Heirloom, and this version cannot read it.</source>
        <translation>Dies stammt aus einer neueren Version von Heirloom, und diese Version kann es nicht lesen.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is 0 or used twice.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist 0 oder kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The recipe is too large.</source>
        <translation>Das Rezept der Restaurierung ist zu groß.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not sound JSON.</source>
        <translation>Das Rezept der Restaurierung ist beschädigt: Es ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Über Heirloom</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation>Lizenzen des Programms und seiner Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation>Zu diesen Netzen gibt es keine Beschreibung.</translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation>Was die Netze sind und woraus sie gelernt haben</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation>Heirloom restauriert die Gesichter in alten Familienfotos, und zwar auf Ihrem eigenen Computer. Kein Foto und nichts über ein Foto verlässt ihn.</translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation>Ein restauriertes Gesicht ist eine Schätzung. Wo das Foto zu wenig enthält, ergänzt ein Netz, wie Gesichter gewöhnlich aussehen. Verwenden Sie ein Ergebnis nicht, um festzustellen, wer jemand ist, und bewahren Sie das Original auf.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation>Freie Software unter der Apache License 2.0. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation>Heirloom selbst</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation>Zwischen zwei Speicherungen lässt sich Ihre Arbeit nicht sichern, weil in den Ordner des Programms nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation>In den Ordner des Programms kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation>Was erfunden ist</translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation>Abweichung in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation>ab&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CropOptions</name>
    <message>
        <source>Shape of the crop</source>
        <translation>Form des Ausschnitts</translation>
    </message>
    <message>
        <source>Keeps the crop in this shape while its handles are dragged.</source>
        <translation>Der Ausschnitt behält diese Form, während seine Griffe gezogen werden.</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Beliebige Form</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>a shape, width to height</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Upright crop</source>
        <translation>Ausschnitt im Hochformat</translation>
    </message>
    <message>
        <source>The shape stands instead of lying.</source>
        <translation>Der Ausschnitt steht hochkant statt quer.</translation>
    </message>
    <message>
        <source>Draw a Level Line</source>
        <translation>An einer Linie begradigen</translation>
    </message>
    <message>
        <source>Drag along something in the photo that should be level or upright: a horizon, a door.</source>
        <translation>Im Foto eine Linie an etwas entlangziehen, das waagerecht oder senkrecht sein soll: ein Horizont, eine Tür.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keeps the crop.</source>
        <translation>Behält den Ausschnitt bei.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Goes back to the crop there was before.</source>
        <translation>Kehrt zum vorherigen Ausschnitt zurück.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation>Heirloom-Projekte (*.%1)</translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation>„%1“ ist nicht da oder ist kein Foto, das Heirloom lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>„%1“ und eine weitere Datei sind nicht da oder sind keine Fotos, die Heirloom lesen kann.</numerusform>
            <numerusform>„%1“ und %n weitere Dateien sind nicht da oder sind keine Fotos, die Heirloom lesen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>Ein Foto wurde weggelassen, weil sich so viele nicht auf einmal öffnen lassen.</numerusform>
            <numerusform>%n Fotos wurden weggelassen, weil sich so viele nicht auf einmal öffnen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation>In diesem Ordner gibt es keine Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>Ein Foto dieses Projekts ist nicht mehr dort, wo es war.</numerusform>
            <numerusform>%n Fotos dieses Projekts sind nicht mehr dort, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Eingefügt %1</translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation>Das Bild konnte nicht eingefügt werden, weil es sich nicht speichern ließ.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation>Was vorher geöffnet war, hat Änderungen, die in keiner Projektdatei stehen. Mit „Nicht gespeicherte Arbeit zurückholen“ im Menü „Datei“ können Sie dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing else was opened, because what is open has changes that could not be kept safe. Save the project first.</source>
        <translation>Es wurde nichts anderes geöffnet, weil die Änderungen an dem, was geöffnet ist, nicht gesichert werden konnten. Speichern Sie zuerst das Projekt.</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Fotos (%1)</translation>
    </message>
    <message>
        <source>“%1” is open already; it stays as it is now.</source>
        <translation>„%1“ ist bereits geöffnet und bleibt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation>&amp;Datum, Ort und weitere Angaben des Fotos behalten</translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation>Auch ein &amp;Bild mit Vorher und Nachher speichern</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>Das Foto exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>Ein Foto exportieren</numerusform>
            <numerusform>%n Fotos exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation>Ein höherer Wert sieht besser aus und ergibt größere Dateien. Für Fotos ist 92 gut.</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>Qualität als Zahl</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation>&#xa0;Pixel</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation>Ein kleineres Bild eignet sich gut zum Verschicken. Vergrößert wird nichts.</translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation>Längste Seite in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>Neben dem Foto</translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation>In einem Ordner</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>Wo das Ergebnis gespeichert wird</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner auswählen</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Speicher&amp;ort:</translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation>Zusatz zum Dateinamen</translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation>Er steht zwischen dem Namen des Fotos und der Endung.</translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation>&amp;Zusatz zum Namen:</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Der neuen Datei eine Nummer geben</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Das Foto überspringen</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Die Datei ersetzen</translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation>Was geschieht, wenn die Datei schon da ist</translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation>Ihr Originalfoto wird nie ersetzt.</translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation>Falls &amp;schon vorhanden:</translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation>Datum, Ort und weitere Angaben des Fotos behalten</translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation>EXIF, XMP und IPTC.</translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation>Auch ein Bild mit Vorher und Nachher speichern</translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation>Beide nebeneinander in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Einen Ordner für die Ergebnisse auswählen</translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation>Nichts geht verloren. Fotos mit 16&#xa0;Bit je Kanal behalten sie.</translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation>Kleine Dateien mit 8&#xa0;Bit je Kanal. Bei jedem Speichern geht ein wenig verloren.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Wählen Sie einen Ordner für die Ergebnisse aus.</translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation>Alle Ergebnisse sind schon da, und Fotos, die schon da sind, werden übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>Eine Datei, die schon da ist, wird ersetzt.</numerusform>
            <numerusform>%n Dateien, die schon da sind, werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>Ein Foto wird übersprungen: Die Datei ist schon da.</numerusform>
            <numerusform>%n Fotos werden übersprungen: Die Dateien sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation>So lässt sich keine Datei speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und eine weitere Datei</numerusform>
            <numerusform>%1 und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation>Wie groß die Datei wird, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation>Schätzung: insgesamt mehr als %1</translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation>Schätzung: insgesamt etwa %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation>%1&#xa0;×&#xa0;%2&#xa0;Pixel. Schätzung: etwa %3</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 Bit je Kanal</translation>
    </message>
    <message>
        <source>Depth of the colours</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>Farb&amp;tiefe:</translation>
    </message>
    <message>
        <source>Nothing but depth is lost: 16 bits a channel become 8.</source>
        <translation>Nur die Farbtiefe nimmt ab: Aus 16 Bit je Kanal werden 8.</translation>
    </message>
    <message>
        <source>16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.</source>
        <translation>16 Bit je Kanal eignen sich zum Weiterbearbeiten, 8 Bit ergeben kleinere Dateien; nur %1 können 16 Bit speichern.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation>Gesicht&#xa0;%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>Die Liste der Fotos, die auf den Export warteten, ist beschädigt. Mit einem davon kann es weitergehen.</numerusform>
            <numerusform>Die Liste der Fotos, die auf den Export warteten, ist beschädigt. Mit %n davon kann es weitergehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>Die Datei ist schon da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation>Ein Bild derselben Person, das helfen sollte, lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation>Der Teil des Programms, der rechnet, ist nicht bereit.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Angehalten bei %1&#xa0;%</translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation>Wird restauriert, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation>Gespeichert als %1. %2</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Übersprungen. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No face was found, so nothing was saved.</source>
        <translation>Es wurde kein Gesicht gefunden. Darum wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing could be restored, so nothing was saved.</source>
        <translation>Es konnte nichts restauriert werden. Darum wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation>„%1“ lässt sich nicht als Vergleichsbild verwenden. %2</translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation>„%1“ kann nicht der Name einer Vorlage sein. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1, Gesicht&#xa0;%2</translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation>Ein Bild derselben Person auswählen</translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation>Im Bild wird nach Gesichtern gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>In „%1“ wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face, and those that are still to be found get them too.</source>
        <translation>Alle Gesichter aller geöffneten Fotos haben jetzt die Einstellungen dieses Gesichts, und die noch zu findenden erhalten sie auch.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceFrames</name>
    <message>
        <source>%1 · %2 %</source>
        <comment>name or number of a face, and how sure it is that it is one</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Face? %1 %</source>
        <comment>how sure it is that this is a face</comment>
        <translation>Gesicht? %1 %</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceHead</name>
    <message>
        <source>Name…</source>
        <translation>Name …</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Dieses Gesicht benennen</translation>
    </message>
    <message>
        <source>Says who this is. The name stays with the photo&apos;s settings.</source>
        <translation>Sagt, wer das ist. Der Name bleibt bei den Einstellungen des Fotos.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Check the Points</source>
        <translation>Punkte prüfen</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FacePanel</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Korn</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>Ausgewähltes Gesicht</translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation>Wie viel vom restaurierten Gesicht über das Foto gelegt wird.</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation>Wie viel vom eigenen Korn des Fotos das restaurierte Gesicht zurückbekommt.</translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation>Wählen Sie ein Gesicht aus, um zu ändern, wie es aussieht.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation>Das installierte Netzpaket kann nur klären. Wählen Sie eines, das verfeinern kann, um hier Details hinzuzufügen.</translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation>Wählen Sie „Verfeinern“, um hier Details hinzuzufügen.</translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation>Dies ist der Person deutlich weniger ähnlich als ohne Schritte. Weniger Schritte oder mehr Gewicht der Person helfen.</translation>
    </message>
    <message>
        <source>The installed networks cannot hold a face to a person.</source>
        <translation>Die installierten Netze können ein Gesicht nicht an einer Person festhalten.</translation>
    </message>
    <message>
        <source>Hides the settings that are seldom needed.</source>
        <translation>Blendet die Einstellungen aus, die selten gebraucht werden.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom needed.</source>
        <translation>Zeigt die Einstellungen, die selten gebraucht werden.</translation>
    </message>
    <message>
        <source>Likeness %1: the same person.</source>
        <translation>Ähnlichkeit %1: dieselbe Person.</translation>
    </message>
    <message>
        <source>Likeness %1: probably the same person.</source>
        <translation>Ähnlichkeit %1: wahrscheinlich dieselbe Person.</translation>
    </message>
    <message>
        <source>Likeness %1: looks like somebody else.</source>
        <translation>Ähnlichkeit %1: sieht aus wie jemand anderes.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told from this photo.</source>
        <translation>Ob das der Person ähnlich ist, lässt sich an diesem Foto nicht erkennen.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told: no clear face is seen here.</source>
        <translation>Ob das der Person ähnlich ist, lässt sich nicht sagen: Hier ist kein deutliches Gesicht zu sehen.</translation>
    </message>
    <message>
        <source>Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what they do not show.</source>
        <translation>Verglichen mit dem Gesicht, wie es im Foto ist, und mit den Vergleichsbildern. Über das, was sie nicht zeigen, sagt es nichts.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation>Gesichter dieses Fotos</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation>Die Pfeiltasten führen von Gesicht zu Gesicht. Die Eingabetaste wählt eines aus, und die Leertaste bezieht es ein oder lässt es aus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the points</source>
        <translation>Punkte prüfen</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Geöffnete Fotos</translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation>Die Pfeiltasten führen von Foto zu Foto, und die Taste Entf entfernt die ausgewählten aus dem Projekt.</translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation>Ziehen Sie Fotos oder Ordner hierher.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStripModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>Das Foto ist nicht mehr dort, wo es war.</translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation>Das Foto ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>Das Foto wird gelesen.</translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation>Das Foto ist bereit.</translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation>Das Foto hat Änderungen, die noch nicht exportiert sind.</translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation>Das restaurierte Foto ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation>Messung dessen, was erfunden ist</translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation>Die installierten Netze fügen nichts Eigenes hinzu. Darum ist in den Gesichtern nichts erfunden.</translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation>Jedes Gesicht wird mehrmals restauriert, um zu sehen, wo sich die Ergebnisse unterscheiden&#xa0;…</translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation>Wo es hell ist, sagt das Foto nicht, wie das Gesicht aussah.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation>Ausgewähltes Gesicht</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Breite des Pinsels</translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation>Wie breit der Pinsel ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>Ein Foto sollte noch exportiert werden, als das Programm endete.</numerusform>
            <numerusform>%n Fotos sollten noch exportiert werden, als das Programm endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation>Dies ist ein Beispiel: Ziehen Sie die Linie im Foto, um zu vergleichen, und ziehen Sie dann Ihre eigenen Fotos hierher.</translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>Als Heirloom das letzte Mal endete, standen Änderungen an einem Foto in keiner Projektdatei.</numerusform>
            <numerusform>Als Heirloom das letzte Mal endete, standen Änderungen an %n Fotos in keiner Projektdatei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation>Die Sprache ändert sich, wenn Heirloom neu gestartet wird.</translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation>Speichern Sie das Projekt, bevor Sie das Fenster schließen. Sonst gehen seine Änderungen verloren.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Es wird nach Fotos gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation>Gesichter lassen sich jetzt nicht restaurieren. %1</translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation>Dieses Foto ist nicht mehr dort, wo es war.</translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation>„%1“ hat sich geändert, seit die Gesichter darin gefunden wurden. Sie können jetzt an anderer Stelle liegen.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>photo and project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>%1[*] – Heirloom</source>
        <translation>%1[*] – Heirloom</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Die Netze werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Shows or hides the part of the window that is called “%1”.</source>
        <translation>Zeigt oder verbirgt den Teil des Fensters, der „%1“ heißt.</translation>
    </message>
    <message>
        <source>Forgets which photos and projects were opened last; the files stay.</source>
        <translation>Vergisst, welche Fotos und Projekte zuletzt geöffnet waren; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>Keine Netze</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>Gesamtes Foto</translation>
    </message>
    <message>
        <source>Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.</source>
        <translation>Heirloom hat dieses Foto aus „%1“ erstellt. Sie können beim Original weitermachen, mit allen Einstellungen von damals.</translation>
    </message>
    <message>
        <source>Go On from the Original</source>
        <translation>Beim Original weitermachen</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Method: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>This face was set up with a method that this version of Heirloom does not have.</source>
        <translation>Dieses Gesicht wurde mit einem Verfahren eingestellt, das diese Version von Heirloom nicht hat.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodComparison</name>
    <message>
        <source>Try the other method</source>
        <translation>Anderes Verfahren versuchen</translation>
    </message>
    <message>
        <source>Takes this method.</source>
        <translation>Nimmt dieses Verfahren.</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way.</source>
        <translation>Restauriert dieses Gesicht auch mit dem anderen Verfahren und zeigt beide Ergebnisse. Ohne Schritte sind sie gleich, deshalb rückt der Griff dann in die Mitte.</translation>
    </message>
    <message>
        <source>With no steps both methods show the recovered face.</source>
        <translation>Ohne Schritte zeigen beide Verfahren das geklärte Gesicht.</translation>
    </message>
    <message>
        <source>A click on a picture takes its method.</source>
        <translation>Ein Klick auf ein Bild übernimmt dessen Verfahren.</translation>
    </message>
    <message>
        <source>The face by the method: %1</source>
        <translation>Das Gesicht nach dem Verfahren: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ParamControls</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1&#xa0;Prozent</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation>Kein Gesicht ist markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>Ein Gesicht, keines ausgewählt</numerusform>
            <numerusform>%n Gesichter, keines ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>Ein Gesicht, Gesicht&#xa0;%1 ausgewählt, ausgelassen</numerusform>
            <numerusform>%n Gesichter, Gesicht&#xa0;%1 ausgewählt, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>Ein Gesicht, Gesicht&#xa0;%1 ausgewählt: %2</numerusform>
            <numerusform>%n Gesichter, Gesicht&#xa0;%1 ausgewählt: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>Ein Gesicht, Gesicht&#xa0;%1 ausgewählt</numerusform>
            <numerusform>%n Gesichter, Gesicht&#xa0;%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cropping: %1 by %2 pixels of %3 by %4.</source>
        <translation>Zuschneiden: %1 × %2 Pixel von %3 × %4.</translation>
    </message>
    <message>
        <source>The person is named “%1”.</source>
        <translation>Die Person heißt „%1“.</translation>
    </message>
    <message>
        <source>The program is %1 percent sure that this is a face.</source>
        <translation>Das Programm ist zu %1 Prozent sicher, dass dies ein Gesicht ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n weitere Stelle könnte ein Gesicht sein.</numerusform>
            <numerusform>%n weitere Stellen könnten Gesichter sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is %1 percent sure that the selected place is one.</source>
        <translation>Das Programm ist zu %1 Prozent sicher, dass die gewählte Stelle eines ist.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoControls</name>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>The photo can be straightened by up to %1 degrees.</source>
        <translation>Das Foto lässt sich um höchstens %1&#xa0;Grad begradigen.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>Cancel the crop</source>
        <translation>Ausschnitt verwerfen</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation>Ziehen Sie Fotos hierher oder öffnen Sie welche, um die Gesichter darin zu restaurieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation>„%1“ lässt sich nicht anzeigen. %2</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>„%1“ wird gelesen.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Es wird nach Gesichtern gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.</source>
        <translation>Es wurde kein Gesicht gefunden. Ziehen Sie mit „Gesicht hinzufügen“ einen Rahmen um eines, oder drehen Sie das Foto aufrecht.</translation>
    </message>
    <message>
        <source>What is invented in face %1 could not be measured. %2</source>
        <translation>Was in Gesicht %1 erfunden ist, konnte nicht gemessen werden. %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPanel</name>
    <message>
        <source>Open a photo to change its light, or to turn and crop it.</source>
        <translation>Öffnen Sie ein Foto, um Licht und Farbe zu ändern oder es zu drehen und zuzuschneiden.</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Gesamtes Foto</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Takes back everything of this part.</source>
        <translation>Nimmt alle Änderungen in diesem Teil zurück.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation>Einstellungen des Programms übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation>Welches Netzpaket die Gesichter restauriert.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>&amp;Netze:</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation>Worauf die Netze rechnen.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>Einer für den einen Prozessorkern</numerusform>
            <numerusform>Einer für jeden der %n Prozessorkerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation>Wie viele Threads des Prozessors restaurieren. 0 bedeutet: einer für jeden Kern.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Threads:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation>Speicher für berechnete Gesichter in Mebibyte</translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation>Mit mehr Speicher sind mehr Gesichter sofort da, wenn Sie zu ihnen zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation>&amp;Speicher für berechnete Gesichter:</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>Ob das Fenster hell oder dunkel ist.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>Ausse&amp;hen:</translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation>Die Netze werden neu geladen. Gesichter, die schon berechnet sind, werden noch einmal berechnet.</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>Die Sprache ändert sich, wenn das Programm das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation>Getreu</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Detailreich</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>Ein Foto hinzufügen</numerusform>
            <numerusform>%n Fotos hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Ein Foto entfernen</numerusform>
            <numerusform>%n Fotos entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation>Andere Bilder dieser Person auswählen</translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation>Gesicht einbeziehen</translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation>Gesicht auslassen</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>Gesicht hinzufügen</translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation>Gesicht löschen</translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation>Punkte des Gesichts anpassen</translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation>Bereich schützen</translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation>Schutz wegnehmen</translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation>Ganzen Schutz des Fotos aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>Einstellungen eines Gesichts ändern</numerusform>
            <numerusform>Einstellungen von %n Gesichtern ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the settings to all faces of the photo</source>
        <translation>Einstellungen für alle Gesichter des Fotos übernehmen</translation>
    </message>
    <message>
        <source>Copy the settings to all photos</source>
        <translation>Einstellungen für alle Fotos übernehmen</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>Das ist kein Gesicht</translation>
    </message>
    <message>
        <source>Name the face</source>
        <translation>Gesicht benennen</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation>Die Datei ist kein Projekt von Heirloom.</translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation>Die Projektdatei ist nicht da.</translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation>Die Projektdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation>Die Projektdatei ist zu groß, um von Heirloom zu sein.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>Die Projektdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation>Das Projekt lässt sich nicht speichern, weil es sich danach nicht wieder öffnen ließe.</translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation>Das Projekt konnte nicht gespeichert werden. Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>Das Foto ist nicht mehr dort, wo es war.</translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation>Das Foto lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation>Das Foto lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation>Die Projektdatei ist beschädigt: „%1“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>Die Projektdatei ist beschädigt: „%1“ ist kein SHA-256 aus 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation>Das Projekt stammt aus einer neueren Version von Heirloom: Sein Format hat die Nummer %1, und diese Version liest Formate bis Nummer %2.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation>Das Projekt ist zu groß.</translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation>Die Projektdatei ist beschädigt: Sie ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>Es wird nichts exportiert.</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation>Fotos, die exportiert werden</translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation>Die Taste Entf bricht den Export des ausgewählten Fotos ab.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation>Fehlgeschlagene Fotos noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Das Ergebnis in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation>Fertige Fotos aus der Liste entfernen</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation>Fertige Fotos aus der Liste entfernen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation>Export der ausgewählten Fotos abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>Angehalten: %1 von %n Foto fertig</numerusform>
            <numerusform>Angehalten: %1 von %n Fotos fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>%1 von %n Foto fertig</numerusform>
            <numerusform>%1 von %n Fotos fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>Ein Foto konnte nicht exportiert werden</numerusform>
            <numerusform>%n Fotos konnten nicht exportiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>Ein Foto exportiert</numerusform>
            <numerusform>%n Fotos exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>Ein Foto hatte kein Gesicht und blieb, wie es war</numerusform>
            <numerusform>%n Fotos hatten kein Gesicht und blieben, wie sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>Ein Foto konnte nicht restauriert werden und blieb, wie es war</numerusform>
            <numerusform>%n Fotos konnten nicht restauriert werden und blieben, wie sie waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation>Vergleichsbilder</translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation>Ein besseres Foto derselben Person hilft, die Ähnlichkeit zu erhalten.</translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation>Vergleichsbilder dieser Person</translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation>Ein Vergleichsbild hinzufügen</translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation>Ein anderes Bild dieser Person auswählen.</translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation>Das Vergleichsbild entfernen</translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation>Das ausgewählte Vergleichsbild entfernen.</translation>
    </message>
    <message>
        <source>“%1” is probably not a picture of this person.</source>
        <translation>„%1“ ist wahrscheinlich kein Bild dieser Person.</translation>
    </message>
    <message>
        <source>These are probably not pictures of this person: %1.</source>
        <translation>Das sind wahrscheinlich keine Bilder dieser Person: %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation>Vergleichsbilder</translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation>Wählen Sie andere Bilder derselben Person aus. Je schärfer sie sind, desto besser kann Heirloom das Gesicht der Person ähnlich halten.</translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation>Wählen Sie ein anderes Bild derselben Person aus. Je schärfer es ist, desto besser kann Heirloom das Gesicht der Person ähnlich halten.</translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation>Das Bild zeigt mehrere Gesichter. Wählen Sie das Gesicht derselben Person aus.</translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation>Gesichter zur Auswahl</translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation>Die Pfeiltasten führen von Gesicht zu Gesicht, und die Leertaste wählt eines aus oder nimmt es zurück.</translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation>Die Pfeiltasten wählen ein Gesicht aus.</translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation>Keines der geöffneten Fotos zeigt ein anderes Gesicht. Wählen Sie eine Bilddatei aus, die dieselbe Person zeigt.</translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation>Bild&amp;datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Eine Bilddatei auswählen</translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation>Nimmt das Gesicht aus einem Bild, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation>Als Vergleichsbild &amp;verwenden</translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation>Als Vergleichsbild verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wählen Sie zuerst ein Bild aus.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation>Die &amp;Namen meiner Fotos mit aufnehmen</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation>Dieser Bericht hilft, das Programm zu verbessern. Er enthält keine Bilder und wird nirgendwohin gesendet: Kopieren Sie ihn, oder speichern Sie ihn und geben Sie ihn weiter.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation>Die Namen meiner Fotos mit aufnehmen</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation>Sonst werden sie durch Nummern ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation>Den Bericht in einer Datei speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation>Den Fehlerbericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation>Dieselbe Zahl ergibt wieder dasselbe Gesicht.</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Andere Variante</translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation>Eine andere Startzahl versuchen</translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation>Zeigt ein anderes Gesicht, das ebenso gut zum Foto passt.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation>Sonst im Fenster</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Die Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation>Nur Aktionen, deren Name oder Tasten den Text enthalten, werden aufgeführt.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation>Keine Aktion hat einen solchen Namen oder eine solche Taste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The framed place is a face: it becomes one of the photo&apos;s faces.</source>
        <translation>Die umrahmte Stelle ist ein Gesicht: Sie kommt zu den Gesichtern des Fotos.</translation>
    </message>
    <message>
        <source>No Face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>The framed place is no face: it is not offered again.</source>
        <translation>Die umrahmte Stelle ist kein Gesicht: Sie wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>Zeigt die nächste Stelle, die ein Gesicht sein könnte.</translation>
    </message>
    <message>
        <source>Search Harder</source>
        <translation>Gründlicher suchen</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>Durchsucht dieses Foto noch einmal, auch nach Gesichtern, die kaum zu erkennen sind.</translation>
    </message>
    <message>
        <source>Searching harder…</source>
        <translation>Es wird gründlicher gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n weitere Stelle könnte ein Gesicht sein.</numerusform>
            <numerusform>%n weitere Stellen könnten Gesichter sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more that may be a face.</source>
        <translation>Es gibt nichts weiter, was ein Gesicht sein könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation>Das Gesicht liegt nicht im Foto.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Drag anywhere: from %1 to %2.</source>
        <translation>Ziehen Sie an beliebiger Stelle: von „%1“ bis „%2“.</translation>
    </message>
    <message>
        <source>Drag anywhere: across from %1 to %2, up from %3 to %4.</source>
        <translation>Ziehen Sie an beliebiger Stelle: seitwärts von „%1“ bis „%2“, nach oben von „%3“ bis „%4“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation>Ähnlichkeit und Details erscheinen hier, sobald sie gemessen sind.</translation>
    </message>
    <message>
        <source>Likeness and detail along the way</source>
        <translation>Ähnlichkeit und Details im Verlauf</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>Hier ist noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Here the likeness is %1 and the detail %2.</source>
        <translation>Hier hat die Ähnlichkeit den Wert %1, und die Details haben den Wert %2.</translation>
    </message>
    <message>
        <source>Here the detail is %1.</source>
        <translation>Hier haben die Details den Wert %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TreatmentActions</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation>Wendet einen Satz dieser Einstellungen an oder speichert ihn.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>Setzt alle Einstellungen dieses Gesichts auf ihre Standardwerte zurück.</translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation>Für alle Gesichter</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation>Gibt allen Gesichtern dieses Fotos dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation>Für alle Fotos</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation>Gibt allen Gesichtern aller geöffneten Fotos dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TurnOffer</name>
    <message>
        <source>The people in this photo do not stand upright. Turn it?</source>
        <translation>Die Menschen auf diesem Foto stehen nicht aufrecht. Soll es gedreht werden?</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Aufrecht drehen</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation>&amp;Fotos öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation>Öffnet Fotos, um die Gesichter darin zu restaurieren.</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation>Öffnet alle Fotos eines Ordners und der Ordner darin.</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation>&amp;Projekt öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation>Öffnet ein gespeichertes Projekt: Fotos, Gesichter und Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation>Speichert, welche Fotos geöffnet sind und was über ihre Gesichter entschieden wurde.</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>Speichert das Projekt unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation>&amp;Nicht gespeicherte Arbeit zurückholen</translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation>Kehrt zu dem zurück, was geöffnet war, als das Programm ohne Speichern endete.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation>Speichert das restaurierte Foto neben dem Original, das nie verändert wird.</translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation>&amp;Alle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation>Restauriert und speichert alle geöffneten Fotos nacheinander.</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>Aus der Bild&amp;leiste entfernen</translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation>Nimmt die ausgewählten Fotos aus der Bildleiste. Ihre Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation>Beendet das Programm. Nicht gespeicherte Arbeit wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Macht die zurückgenommene Änderung noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation>Öffnet das Bild oder die Dateien, die kopiert wurden.</translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation>Einstellungen für alle &amp;Gesichter übernehmen</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation>Gibt allen Gesichtern dieses Fotos die Einstellungen des ausgewählten.</translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation>Einstellungen für alle &amp;Fotos übernehmen</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation>Gibt allen Gesichtern aller geöffneten Fotos die Einstellungen des ausgewählten.</translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation>Ganzen &amp;Schutz aufheben</translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation>Nimmt alles zurück, was in diesem Foto mit dem Pinsel markiert wurde.</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Einstellungen des &amp;Programms&#xa0;…</translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation>Ändert Gerät, Speicher, Sprache und Aussehen.</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Gesicht</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation>Wählt Gesichter aus und verschiebt das Foto.</translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation>Gesicht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>Einen Rahmen um ein Gesicht ziehen, das nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation>&amp;Punkte anpassen</translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation>Die Augen, die Nase und den Mund des ausgewählten Gesichts dorthin ziehen, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Schützen</translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation>Mit dem Pinsel markieren, was im Foto so bleiben soll, wie es ist: Brille, Schmuck, Augen.</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation>Schutz &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation>Mit dem Pinsel markieren, was geschützt war und doch restauriert werden soll.</translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation>Dieses Gesicht &amp;restaurieren</translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation>Restauriert das ausgewählte Gesicht oder lässt es, wie es im Foto ist.</translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation>Dieses Gesicht &amp;löschen</translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation>Entfernt, was für ein Gesicht gehalten wurde. Das Foto selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation>Andere &amp;Variante</translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation>Restauriert das Gesicht noch einmal mit einer anderen Startzahl. Alles andere bleibt gleich.</translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation>Vergleichs&amp;bilder hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation>Fügt andere Bilder derselben Person hinzu, damit die Ähnlichkeit besser erhalten bleibt.</translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation>Einstellungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>Setzt alle Einstellungen dieses Gesichts auf ihre Standardwerte zurück.</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>&amp;Nächstes Gesicht</translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation>Wählt das nächste Gesicht aus.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation>V&amp;orheriges Gesicht</translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation>Wählt das vorherige Gesicht aus.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Schieber</translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation>Vorher und nachher, getrennt durch eine Linie, die sich ziehen lässt.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation>Vorher und nachher nebeneinander, gemeinsam bewegt.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation>Das Foto, wie es war.</translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation>Was &amp;erfunden ist</translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation>Zeigt, welche Teile der Gesichter das Foto nicht festlegt.</translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation>Original zeigen, solange die Taste ge&amp;drückt ist</translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation>Zeigt das Foto, wie es war, solange die Taste gedrückt bleibt.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation>Macht das Foto größer.</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation>Macht das Foto kleiner.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Gan&amp;zes Foto</translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation>Zeigt das ganze Foto.</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>&amp;Tatsächliche Größe</translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation>Zeigt ein Pixel des Fotos als ein Pixel des Bildschirms.</translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation>Gesi&amp;cht groß zeigen</translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation>Zeigt das ausgewählte Gesicht so groß, wie es passt.</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>&amp;Rahmen zeigen</translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation>Zeigt Rahmen um die Gesichter.</translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation>Nächstes &amp;Foto</translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation>Zeigt das nächste Foto der Bildleiste.</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>&amp;Vorheriges Foto</translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation>Zeigt das vorherige Foto.</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>Führt alle Tasten auf.</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden&#xa0;…</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation>Zeigt zum Kopieren, was hilft, einen Fehler zu finden. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>Protokoll &amp;zeigen</translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation>Öffnet den Ordner mit dem Protokoll des Programms.</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Ü&amp;ber Heirloom</translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation>Was das Programm ist, wessen Arbeit darin steckt und was seine Netze gelernt haben.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Try the Other &amp;Method</source>
        <translation>Anderes Ver&amp;fahren versuchen</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both.</source>
        <translation>Restauriert dieses Gesicht auch mit dem anderen Verfahren und zeigt beide Ergebnisse.</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, against the clock. Nothing is lost.</source>
        <translation>Dreht das Foto um ein Viertel gegen den Uhrzeigersinn. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, with the clock. Nothing is lost.</source>
        <translation>Dreht das Foto um ein Viertel im Uhrzeigersinn. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>Aus links wird rechts, etwa für ein Dia, das von der Rückseite gescannt wurde.</translation>
    </message>
    <message>
        <source>&amp;Crop and Straighten</source>
        <translation>&amp;Zuschneiden und begradigen</translation>
    </message>
    <message>
        <source>Drag the frame to what is to be kept; the original stays whole.</source>
        <translation>Den Rahmen um das ziehen, was bleiben soll. Das Original bleibt vollständig.</translation>
    </message>
    <message>
        <source>Name Th&amp;is Face…</source>
        <translation>Dieses Gesicht b&amp;enennen …</translation>
    </message>
    <message>
        <source>Says who the selected face is.</source>
        <translation>Sagt, wer das gewählte Gesicht ist.</translation>
    </message>
    <message>
        <source>Search &amp;Harder</source>
        <translation>G&amp;ründlicher suchen</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>Durchsucht dieses Foto noch einmal, auch nach Gesichtern, die kaum zu erkennen sind.</translation>
    </message>
    <message>
        <source>This Is a &amp;Face</source>
        <translation>Das ist ein &amp;Gesicht</translation>
    </message>
    <message>
        <source>Adds the place that may be a face to the faces of the photo.</source>
        <translation>Nimmt die Stelle, die ein Gesicht sein könnte, zu den Gesichtern des Fotos.</translation>
    </message>
    <message>
        <source>This Is N&amp;o Face</source>
        <translation>Das ist &amp;kein Gesicht</translation>
    </message>
    <message>
        <source>Takes the place that may be a face away; it is not offered again.</source>
        <translation>Nimmt die Stelle weg, die ein Gesicht sein könnte; sie wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Place</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>Zeigt die nächste Stelle, die ein Gesicht sein könnte.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation>Es gibt kein Protokoll, weil in seinen Ordner nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation>Der Ordner „%1“ konnte nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Trennlinie zwischen vorher und nachher</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>Die Pfeiltasten nach links und rechts bewegen sie.</translation>
    </message>
</context>
</TS>
