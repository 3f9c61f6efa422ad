<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation>Aucun type d’appareil ne s’appelle «&#xa0;%1&#xa0;»&#xa0;; utilisez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation>L’appareil «&#xa0;%1&#xa0;» n’est pas présent sur cet ordinateur, ou cette version de LibTorch ne sait pas l’utiliser.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation>Restaure les visages des vieilles photos de famille.</translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation>Photos, dossiers ou projet à ouvrir.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation>La description du jeu de réseaux est endommagée ou faite pour une autre version de Heirloom.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>Il n’y a pas de jeu de réseaux dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation>Aucun jeu de réseaux ne porte ce nom.</translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation>Il manque à ce jeu un réseau qui est nécessaire ici.</translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation>Il manque un fichier du jeu de réseaux.</translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation>Un fichier du jeu de réseaux n’est pas celui qu’indique sa description.</translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation>Les poids d’un réseau sont d’un autre type que ne le dit sa description.</translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation>Un réseau a une autre taille que ne le dit sa description.</translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation>Les réseaux du jeu n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation>La description du jeu de réseaux n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation>Les poids ne tiennent pas dans 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation>Ces poids ne sont pas ceux du réseau auquel ils sont destinés.</translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation>Le fichier des poids est endommagé ou n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation>Le fichier des poids contient trop de tenseurs.</translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation>Le fichier des poids ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation>Le fichier des poids est trop gros.</translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation>L’en-tête du fichier des poids est trop long.</translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation>Ces poids sont d’un type qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation>Le fichier des poids n’a pas pu être enregistré&#xa0;; le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation>Le fichier des poids n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation>Les poids ne conviennent pas au réseau auquel ils sont destinés.</translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation>Les poids n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation>Pendant la mesure de la ressemblance, l’appareil a cessé de fonctionner ou a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation>Le poids de la personne doit être un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation>Ces réseaux ne peuvent pas garder la ressemblance d’un visage avec une personne.</translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation>La mesure de la ressemblance avec la personne a donné un résultat qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation>Il n’y a pas d’étapes de diffusion entre ces deux moments.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation>Pendant que le visage était affiné, l’appareil a cessé de fonctionner ou a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation>L’affinage a été arrêté.</translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation>L’affinage ne peut pas partir de là.</translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation>Le réseau qui affine a donné un résultat qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation>Le calcul qui rapproche le visage de la personne a donné un résultat qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation>L’affinage est déjà terminé.</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>Something went wrong inside Heirloom; the work was stopped.</source>
        <translation>Un problème est survenu dans Heirloom&#xa0;; le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest names a size of faces that no network has.</source>
        <translation>La description du jeu de réseaux indique une taille de visage qu’aucun réseau n’a.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network of an impossible size.</source>
        <translation>La description du jeu de réseaux mentionne un réseau d’une taille impossible.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation>La liste des photos en attente ne peut pas être conservée&#xa0;; l’exportation ne continuera pas après un redémarrage.</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Encore environ %n minute</numerusform>
            <numerusform>Encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Encore environ %n heure</numerusform>
            <numerusform>Encore environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation>Cette photo n’a pas de nom de fichier.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation>Le résultat remplacerait la photo originale&#xa0;; ajoutez quelque chose à son nom ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation>Tous les noms possibles pour le résultat sont déjà pris.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation>Rien ne peut être enregistré dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation>Ce visage est très petit&#xa0;; une grande partie doit être devinée.</translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation>Ce visage regarde de côté ou est difficile à aligner&#xa0;; vérifiez ses points.</translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation>Ce visage est très flou&#xa0;; une grande partie doit être devinée.</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Visage %1</translation>
    </message>
    <message>
        <source>The points of this face may not be where the eyes, the nose and the mouth are.</source>
        <translation>Les points de ce visage ne sont peut-être pas là où se trouvent les yeux, le nez et la bouche.</translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation>Il n’y a pas de visage à montrer.</translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation>Le visage n’a pas pu être montré.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation>Il n’y a pas de photo où découper un visage.</translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation>Un visage ne peut pas être découpé à cette taille.</translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation>Le visage n’a pas de place dans la photo.</translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation>Le visage se trouve en dehors de la photo.</translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation>Le visage n’a pas pu être découpé dans la photo.</translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation>Les cinq points du visage ne sont pas tous placés.</translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation>Les yeux sont trop rapprochés pour être ceux d’un visage.</translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation>Les cinq points ne forment pas un visage.</translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation>Il n’y a pas de photo où placer les visages.</translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation>L’intensité, le grain et les détails doivent être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation>Un visage restauré ne correspond pas à ce qui devait être restauré.</translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation>Un visage restauré n’a pas de place dans la photo.</translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation>La remise en place des visages a été arrêtée.</translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation>Les visages restaurés n’ont pas pu être remis en place dans la photo.</translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation>La recherche des visages a été arrêtée.</translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation>Le fichier des repères du visage est introuvable&#xa0;; le paquet libdlib-data du système le fournit.</translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation>Le fichier des repères du visage est endommagé ou n’est pas celui que Heirloom connaît.</translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation>Le fichier des repères du visage ne contient pas 68 repères.</translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation>Le fichier des repères du visage n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation>La recherche des visages n’a pas pu être préparée.</translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation>Il n’y a pas de photo où chercher des visages.</translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation>La recherche des visages a échoué.</translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation>Il n’y a pas de photo où placer un visage.</translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation>Le cadre autour du visage se trouve en dehors de la photo.</translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation>Le cadre est trop petit pour contenir un visage.</translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation>La recherche du visage a été arrêtée.</translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation>La recherche du visage a échoué.</translation>
    </message>
    <message>
        <source>This file does not hold a face detector.</source>
        <translation>Ce fichier ne contient pas de détecteur de visages.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is not there.</source>
        <translation>Le fichier du détecteur de visages est absent.</translation>
    </message>
    <message>
        <source>%1 Faces are looked for in the older way, which finds only those that look straight ahead.</source>
        <translation>%1 Les visages sont cherchés à l’ancienne manière, qui ne trouve que ceux qui regardent droit devant.</translation>
    </message>
    <message>
        <source>There is no face to look at.</source>
        <translation>Il n’y a pas de visage à examiner.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>The recovered face that everything begins with: from faithful and a little soft to sharp.</source>
        <translation>Le visage clarifié par lequel tout commence&#xa0;: de fidèle et un peu flou à net.</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Fidèle</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>From faithful, only what the photo shows, to detailed, with what faces usually look like.</source>
        <translation>De fidèle, avec seulement ce que montre la photo, à détaillé, complété d’après l’aspect habituel des visages.</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>Poids de la personne</translation>
    </message>
    <message>
        <source>How firmly the face is held to the person in the photo.</source>
        <translation>Règle à quel point le visage reste proche de la personne de la photo.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation>Ressemblant</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Asks at every step whether it is the person, not at every few: exact and slow.</source>
        <translation>Vérifie à chaque étape que c’est bien la personne, et pas seulement de temps en temps&#xa0;: exact et lent.</translation>
    </message>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation>Pour ce jeu de réseaux, un visage aligné doit mesurer %1 pixels en largeur et en hauteur.</translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation>Le visage n’a pas pu être calculé&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This version of Heirloom has no method “%1”.</source>
        <translation>Cette version de Heirloom n’a pas de méthode «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation>Part de là et ajoute de fins détails, dont certains sont inventés.</translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation>Cette étape n’a pas encore été calculée.</translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation>Ce jeu n’a pas de réseaux pour affiner.</translation>
    </message>
    <message>
        <source>The faithful and the sharp recovery network of this bundle do not fit together.</source>
        <translation>Le réseau fidèle et le réseau net de restauration de ce jeu de réseaux ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The sharpness is a number from 0 to 1.</source>
        <translation>La netteté est un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>This bundle has no sharp recovery network, so the sharpness can only be 0.</source>
        <translation>Ce jeu de réseaux n’a pas de réseau de restauration net ; la netteté ne peut donc être que 0.</translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation>Ce jeu n’a pas de réseau de reconnaissance et ne peut donc pas garder la ressemblance d’un visage avec une personne&#xa0;; le poids de la personne ne peut être que 0.</translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation>Le réseau a donné un résultat qui n’est pas un nombre&#xa0;; le visage a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation>L’appareil a cessé de fonctionner ou a manqué de mémoire&#xa0;; le visage a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This method has no steps.</source>
        <translation>Cette méthode n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Clarifier</translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation>Clarifie ce que la photo montre, sans rien y ajouter.</translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation>Le nombre d’étapes doit être d’au moins 1, et le poids de la personne compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>New in the shape</source>
        <translation>Nouveau dans la forme</translation>
    </message>
    <message>
        <source>New in the detail</source>
        <translation>Nouveau dans le détail</translation>
    </message>
    <message>
        <source>New in the texture</source>
        <translation>Nouveau dans la texture</translation>
    </message>
    <message>
        <source>How much of the face&apos;s shape is drawn anew in the first stage; the rest is kept.</source>
        <translation>Part de la forme du visage redessinée à la première étape ; le reste est conservé.</translation>
    </message>
    <message>
        <source>How much of the face&apos;s detail is drawn anew in the second stage; the rest is kept.</source>
        <translation>Part du détail du visage redessinée à la deuxième étape ; le reste est conservé.</translation>
    </message>
    <message>
        <source>How much of the skin&apos;s texture is drawn anew in the last stage; the rest is kept.</source>
        <translation>Part de la texture de la peau redessinée à la dernière étape ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>In stages</source>
        <translation>Par étapes</translation>
    </message>
    <message>
        <source>Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.</source>
        <translation>Continue à partir de là dans l’image elle-même&#xa0;: d’abord la personne, puis des détails fins, dont certains sont inventés.</translation>
    </message>
    <message>
        <source>All steps of this face are computed already.</source>
        <translation>Toutes les étapes de ce visage sont déjà calculées.</translation>
    </message>
    <message>
        <source>The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.</source>
        <translation>Les temps de départ des phases doivent être supérieurs à 0 et au plus égaux à 1, et une phase doit avoir des étapes.</translation>
    </message>
    <message>
        <source>This bundle has no network for texture.</source>
        <translation>Ce jeu n’a pas de réseau pour la texture.</translation>
    </message>
    <message>
        <source>This bundle has no networks for truncated diffusion.</source>
        <translation>Ce jeu n’a pas de réseaux pour la diffusion tronquée.</translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation>Une série d’essais demande au moins un nombre d’étapes et un poids de la personne.</translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation>L’image du compromis n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation>Il faut au moins deux essais pour pouvoir les comparer.</translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation>Il n’y a pas de mesure à montrer.</translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation>L’image de ce qui est inventé n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>Le fichier du résultat existe déjà.</translation>
    </message>
    <message>
        <source>The photo could not be copied.</source>
        <translation>La photo n’a pas pu être copiée.</translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation>L’image avant et après n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation>L’image n’a pas pu être réduite.</translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation>Le visage est trop petit pour être restauré.</translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation>Le visage est trop tourné de côté, ou ses yeux et sa bouche n’ont pas été trouvés.</translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation>La restauration a été arrêtée.</translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation>Ce visage n’était pas demandé.</translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation>Un visage aligné doit être aussi large que haut.</translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation>Le visage restauré n’a pas pu être remis en place.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network that no method knows.</source>
        <translation>La description du jeu de réseaux mentionne un réseau qu’aucune méthode ne connaît.</translation>
    </message>
    <message>
        <source>A step of the whole photo gave a picture of another kind.</source>
        <translation>Une étape de la photo entière a donné une image d’un autre type.</translation>
    </message>
    <message>
        <source>It is not sure where its eyes, nose and mouth are; somebody has to check the points first.</source>
        <translation>On ne sait pas avec certitude où sont les yeux, le nez et la bouche ; quelqu’un doit d’abord vérifier les points.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation>La photo n’a pas pu être enregistrée au format JPEG.</translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation>La photo n’a pas pu être enregistrée au format PNG.</translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation>Le fichier contient d’autres canaux que les couleurs et la transparence&#xa0;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation>Ce genre de fichier TIFF n’est pas pris en charge&#xa0;; enregistrez-le en RVB 8 ou 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation>Le fichier contient plusieurs pages&#xa0;; seule la première a été lue.</translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation>La photo n’a pas pu être enregistrée au format TIFF.</translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation>La photo n’a pas pu être enregistrée au format WebP.</translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation>Le fichier est une animation, pas une photo.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation>Le profil de couleurs de la photo est endommagé ou ne convient pas à la photo.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation>La photo est enregistrée en encres d’imprimerie (CMJN) sans profil de couleurs utilisable&#xa0;; enregistrez-la en RVB.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Il n’y a pas d’image à montrer.</translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation>L’image n’a pas pu être préparée pour l’écran.</translation>
    </message>
    <message>
        <source>The photo names people whose places in it cannot be used; those names are not carried over.</source>
        <translation>La photo nomme des personnes dont l’emplacement est inutilisable&#xa0;; ces noms ne sont pas repris.</translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>Une partie des informations jointes à la photo est endommagée et n’est pas reprise.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>Les informations jointes à la photo sont endommagées et ne sont pas reprises.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation>Les informations jointes à la photo n’ont pas pu être enregistrées dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation>La photo est plus grande que ce que le programme accepte.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation>Le profil de couleurs de la photo est endommagé ou ne convient pas à la photo&#xa0;; il est laissé de côté, et les couleurs sont lues comme du sRGB.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation>Le profil de couleurs de la photo ne fonctionne que dans un sens&#xa0;; il est conservé, mais les visages sont restaurés comme si les couleurs étaient en sRGB.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation>La photo est enregistrée en encres d’imprimerie (CMJN)&#xa0;; elle a été convertie en sRGB.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Le fichier est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation>Le fichier est incomplet ou endommagé&#xa0;; ce qui n’a pas pu être lu est gris ou noir dans l’image.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Il n’y a pas assez de mémoire pour cette photo.</translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation>La photo ne peut pas être enregistrée avec ces réglages.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation>Le résultat remplacerait la photo originale&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>Le fichier du résultat existe déjà.</translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation>Ce format de fichier contient 8&#xa0;bits par canal&#xa0;; les 16&#xa0;bits de la photo ont été arrondis.</translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation>Le résultat n’a pas pu être enregistré&#xa0;; ce qui existait avant n’a pas changé.</translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation>Il n’y a pas deux images à montrer côte à côte.</translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation>L’image avant et après n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The recipe is too long for the new file&apos;s metadata and was left out.</source>
        <translation>La recette de la restauration est trop longue pour les informations jointes au nouveau fichier et a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of file formats</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for %1 and was left out.</source>
        <translation>Les données EXIF de la photo sont trop longues pour le format %1 et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for %1 and was left out.</source>
        <translation>Les données XMP de la photo sont trop longues pour le format %1 et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The names of the people in the photo need more room than %1 has and were left out.</source>
        <translation>Les noms des personnes de la photo demandent plus de place que le format %1 n’en a et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>%1 has no place for IPTC data; it was carried over as XMP.</source>
        <translation>Le format %1 n’a pas de place pour les données IPTC&#xa0;; elles ont été reprises en XMP.</translation>
    </message>
    <message>
        <source>%1 has no place for EXIF, XMP and IPTC data; it was left out.</source>
        <translation>Le format %1 n’a pas de place pour les données EXIF, XMP et IPTC&#xa0;; elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The file is no %1 photo.</source>
        <translation>Le fichier n’est pas une photo au format %1.</translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose %1.</source>
        <translation>Un côté de la photo compte plus de pixels que ce format de fichier ne peut en contenir&#xa0;; choisissez %1.</translation>
    </message>
    <message>
        <source>%1 has no transparency; the photo was laid on white.</source>
        <translation>Le format %1 n’a pas de transparence&#xa0;; la photo a été posée sur un fond blanc.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was stored as colour with equal channels.</source>
        <translation>Le format %1 n’a pas de niveaux de gris&#xa0;; la photo a été enregistrée en couleurs, avec des canaux identiques.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation>Le format %1 n’a pas de niveaux de gris&#xa0;; la photo a été convertie de son profil de gris en sRGB.</translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation>Carte graphique %1</translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation>Il n’y avait pas assez de mémoire. Ce qui avait été calculé d’avance a été abandonné, et le travail continue.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation>La carte graphique n’a pas assez de mémoire. Le travail continue sur le processeur, qui est plus lent.</translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation>L’appareil de calcul a cessé de fonctionner. Le travail continue sur le processeur, qui est peut-être plus lent.</translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation>Une image de référence n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation>Cette photo n’est pas ouverte.</translation>
    </message>
    <message>
        <source>These networks cannot tell what of a face is invented.</source>
        <translation>Ces réseaux ne peuvent pas dire ce qui est inventé dans un visage.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no picture to be framed.</source>
        <translation>Il n’y a pas d’image à recadrer.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The picture could not be turned.</source>
        <translation>L’image n’a pas pu être tournée.</translation>
    </message>
    <message>
        <source>Turn and crop</source>
        <translation>Rotation et recadrage</translation>
    </message>
    <message>
        <source>Turns, straightens and crops the photo.</source>
        <translation>Tourne, redresse et recadre la photo.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Quarts de tour</translation>
    </message>
    <message>
        <source>Clockwise. Nothing of the photo is lost.</source>
        <translation>Dans le sens des aiguilles d’une montre. Rien de la photo n’est perdu.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Retourner en miroir</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>La gauche devient la droite, par exemple pour une diapositive numérisée du mauvais côté.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise. Empty corners are cut off.</source>
        <translation>Règle de combien de degrés la photo est tournée dans le sens des aiguilles d’une montre. Les coins vides sont coupés.</translation>
    </message>
    <message>
        <source>Crop at the left</source>
        <translation>Recadrer à gauche</translation>
    </message>
    <message>
        <source>A share of the width, after turning.</source>
        <translation>Une part de la largeur, après la rotation.</translation>
    </message>
    <message>
        <source>Crop at the top</source>
        <translation>Recadrer en haut</translation>
    </message>
    <message>
        <source>A share of the height, after turning.</source>
        <translation>Une part de la hauteur, après la rotation.</translation>
    </message>
    <message>
        <source>Crop at the right</source>
        <translation>Recadrer à droite</translation>
    </message>
    <message>
        <source>Crop at the bottom</source>
        <translation>Recadrer en bas</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>Lumière et couleur</translation>
    </message>
    <message>
        <source>Makes the photo brighter, clearer or warmer.</source>
        <translation>Rend la photo plus lumineuse, plus contrastée ou plus chaude.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Brightness of all; each whole number doubles or halves the light.</source>
        <translation>Luminosité de toute la photo&#xa0;; 1 de plus double la lumière, 1 de moins la réduit de moitié.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bright and dark further apart, or closer together.</source>
        <translation>Augmente ou réduit l’écart entre le clair et le sombre.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Niveau du noir</translation>
    </message>
    <message>
        <source>What is as dark as this becomes black: for a print that has faded to grey.</source>
        <translation>Ce qui est au moins aussi sombre que ce réglage devient noir&#xa0;: pour un tirage qui a pâli et viré au gris.</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Niveau du blanc</translation>
    </message>
    <message>
        <source>What is as bright as this becomes white: for paper that has darkened.</source>
        <translation>Ce qui est au moins aussi clair que ce réglage devient blanc&#xa0;: pour un papier qui a foncé.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Bluer or more golden. A photo in shades of grey stays grey.</source>
        <translation>Tons plus bleus ou plus dorés. Une photo en niveaux de gris reste grise.</translation>
    </message>
    <message>
        <source>There is no picture to be toned.</source>
        <translation>Il n’y a pas d’image dont changer la lumière et la couleur.</translation>
    </message>
    <message>
        <source>The picture&apos;s tones could not be changed.</source>
        <translation>La lumière et la couleur de l’image n’ont pas pu être changées.</translation>
    </message>
    <message>
        <source>Cropping has to leave something of the photo.</source>
        <translation>Le recadrage doit laisser quelque chose de la photo.</translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être vrai ou faux.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” has another kind of value.</source>
        <translation>«&#xa0;%1&#xa0;» demande une valeur d’un autre type.</translation>
    </message>
    <message>
        <source>The file is not one of Heirloom.</source>
        <translation>Le fichier n’est pas un fichier de Heirloom.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not an object.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is missing.</source>
        <translation>Le fichier est endommagé&#xa0;: il manque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is neither true nor false.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est ni vrai ni faux.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un texte d’au plus %n caractère.</numerusform>
            <numerusform>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un texte d’au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une liste de %n élément.</numerusform>
            <numerusform>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une liste de %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une liste d’au plus %n élément.</numerusform>
            <numerusform>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une liste d’au plus %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une paire de nombres de %2 à %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is an empty list.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» est une liste vide.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no value of a parameter.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une valeur de réglage.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”: %2</source>
        <translation>Le fichier est endommagé à l’endroit «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” makes a face of no size.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» donne un visage sans taille.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is a box of less than no size.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» est un cadre de taille négative.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” has both eyes in one place.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» a les deux yeux au même endroit.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Heirloom, and this version cannot read it.</source>
        <translation>Ceci a été créé par une version plus récente de Heirloom, et cette version ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is 0 or used twice.</source>
        <translation>Le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» vaut 0 ou est utilisé deux fois.</translation>
    </message>
    <message>
        <source>The recipe is too large.</source>
        <translation>La recette de la restauration est trop longue.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not sound JSON.</source>
        <translation>La recette de la restauration est endommagée&#xa0;: ce n’est pas du JSON valide.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>À propos de Heirloom</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation>Licences du programme et de ses bibliothèques</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation>Ces réseaux sont fournis sans description.</translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation>Ce que sont les réseaux et ce qui leur a servi à apprendre</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Réseaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation>Heirloom restaure les visages des vieilles photos de famille, sur votre propre ordinateur. Aucune photo n’en sort, ni rien de ce qui la concerne.</translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation>Un visage restauré est une estimation. Là où la photo en montre trop peu, un réseau complète avec ce à quoi ressemblent d’habitude les visages&#xa0;; n’utilisez pas un résultat pour identifier quelqu’un, et conservez l’original.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Construit avec Qt %1.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation>Heirloom lui-même</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation>Votre travail ne peut pas être protégé entre deux enregistrements, car il est impossible d’écrire dans le dossier du programme.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation>Il est impossible d’écrire dans le dossier du programme.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation>Ce qui est inventé</translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation>Écart en niveaux de 8&#xa0;bits</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CropOptions</name>
    <message>
        <source>Shape of the crop</source>
        <translation>Forme du recadrage</translation>
    </message>
    <message>
        <source>Keeps the crop in this shape while its handles are dragged.</source>
        <translation>Le recadrage garde cette forme pendant que vous faites glisser ses poignées.</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Forme libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>a shape, width to height</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Upright crop</source>
        <translation>Recadrage en hauteur</translation>
    </message>
    <message>
        <source>The shape stands instead of lying.</source>
        <translation>La forme est en hauteur au lieu d’être en largeur.</translation>
    </message>
    <message>
        <source>Draw a Level Line</source>
        <translation>Redresser avec une ligne</translation>
    </message>
    <message>
        <source>Drag along something in the photo that should be level or upright: a horizon, a door.</source>
        <translation>Tracez une ligne le long de ce qui doit être horizontal ou vertical dans la photo&#xa0;: un horizon, une porte.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keeps the crop.</source>
        <translation>Garde le recadrage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Goes back to the crop there was before.</source>
        <translation>Revient au recadrage précédent.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation>Projets Heirloom (*.%1)</translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable ou n’est pas une photo que Heirloom sait lire.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» et %n autre fichier sont introuvables ou ne sont pas des photos que Heirloom sait lire.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» et %n autres fichiers sont introuvables ou ne sont pas des photos que Heirloom sait lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>%n photo a été laissée de côté, car il n’est pas possible d’en ouvrir autant à la fois.</numerusform>
            <numerusform>%n photos ont été laissées de côté, car il n’est pas possible d’en ouvrir autant à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation>Il n’y a pas de photos dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>%n photo de ce projet n’est plus là où elle était.</numerusform>
            <numerusform>%n photos de ce projet ne sont plus là où elles étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation>L’image n’a pas pu être collée, car elle n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation>Ce qui était ouvert auparavant a des modifications qui ne sont dans aucun fichier de projet. Vous pouvez y revenir avec «&#xa0;Récupérer le travail non enregistré&#xa0;» dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Nothing else was opened, because what is open has changes that could not be kept safe. Save the project first.</source>
        <translation>Rien d’autre n’a été ouvert, car les modifications en cours n’ont pas pu être mises à l’abri. Enregistrez d’abord le projet.</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>“%1” is open already; it stays as it is now.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ouverte&#xa0;; elle reste telle qu’elle est.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation>&amp;Conserver la date, le lieu et les autres informations de la photo</translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation>Enregistrer aussi une image a&amp;vant et après</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>Exporter la photo</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>Exporter %n photo</numerusform>
            <numerusform>Exporter %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation>Une valeur plus élevée donne une plus belle image et un fichier plus gros&#xa0;; 92 convient bien aux photos.</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>Qualité en chiffres</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité&#xa0;:</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille entière</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation>Une image plus petite convient bien pour un envoi&#xa0;; rien n’est agrandi.</translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation>Plus grand côté, en pixels</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>À côté de la photo</translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation>Dans un seul dossier</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>Où le résultat est enregistré</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation>Ajout au nom du fichier</translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation>Il se place entre le nom de la photo et l’extension.</translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation>&amp;Ajout au nom&#xa0;:</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Donner un numéro au nouveau fichier</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Ignorer la photo</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation>Que faire si le fichier existe déjà</translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation>Votre photo originale n’est jamais remplacée.</translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation>&amp;Si le fichier existe&#xa0;:</translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation>Conserver la date, le lieu et les autres informations de la photo</translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation>EXIF, XMP et IPTC.</translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation>Enregistrer aussi une image avant et après</translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation>Les deux côte à côte, dans un fichier à part.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Choisir un dossier pour les résultats</translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation>Rien n’est perdu&#xa0;; les photos à 16&#xa0;bits par canal les conservent.</translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation>Fichiers légers, 8&#xa0;bits par canal&#xa0;; chaque enregistrement fait perdre un peu de qualité.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Choisissez un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation>Tous les résultats existent déjà, et les photos dont le résultat existe sont ignorées.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>%n fichier qui existe déjà sera remplacé.</numerusform>
            <numerusform>%n fichiers qui existent déjà seront remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>%n photo sera ignorée&#xa0;: le fichier existe déjà.</numerusform>
            <numerusform>%n photos seront ignorées&#xa0;: les fichiers existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation>Aucun fichier ne peut être enregistré de cette façon.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation>La taille du résultat n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation>Estimation&#xa0;: plus de %1 au total</translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation>Estimation&#xa0;: environ %1 au total</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation>%1 × %2 pixels. Estimation&#xa0;: environ %3</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 bits par canal</translation>
    </message>
    <message>
        <source>Depth of the colours</source>
        <translation>Profondeur des couleurs</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>&amp;Profondeur :</translation>
    </message>
    <message>
        <source>Nothing but depth is lost: 16 bits a channel become 8.</source>
        <translation>Seule la profondeur diminue : les 16 bits par canal deviennent 8.</translation>
    </message>
    <message>
        <source>16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.</source>
        <translation>16 bits par canal conviennent pour d’autres retouches, 8 donnent des fichiers plus petits ; seuls %1 acceptent 16 bits.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation>Visage %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>La liste des photos qui attendaient d’être exportées est endommagée&#xa0;; l’exportation peut continuer pour %n d’entre elles.</numerusform>
            <numerusform>La liste des photos qui attendaient d’être exportées est endommagée&#xa0;; l’exportation peut continuer pour %n d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation>Une image de la même personne, qui devait aider, ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation>Le moteur de restauration n’est pas prêt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pause à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation>Restauration, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistrée sous le nom %1</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation>Enregistrée sous le nom %1. %2</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Ignorée. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Échec. %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>No face was found, so nothing was saved.</source>
        <translation>Aucun visage n’a été trouvé&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Nothing could be restored, so nothing was saved.</source>
        <translation>Rien n’a pu être restauré&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de référence. %2</translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un préréglage&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1, visage %2</translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation>Choisir une image de la même personne</translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation>Recherche des visages dans l’image…</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>Aucun visage n’a été trouvé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face, and those that are still to be found get them too.</source>
        <translation>Tous les visages de toutes les photos ouvertes ont maintenant les réglages de ce visage, et ceux qui restent à trouver les recevront aussi.</translation>
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
        <translation>Visage ? %1 %</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceHead</name>
    <message>
        <source>Name…</source>
        <translation>Nom…</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Nommer ce visage</translation>
    </message>
    <message>
        <source>Says who this is. The name stays with the photo&apos;s settings.</source>
        <translation>Dit qui c’est. Le nom reste avec les réglages de la photo.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Check the Points</source>
        <translation>Vérifier les points</translation>
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
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>Visage sélectionné</translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation>Règle dans quelle mesure le visage restauré recouvre la photo.</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation>Règle dans quelle mesure le visage restauré retrouve le grain de la photo.</translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation>Sélectionnez un visage pour changer son aspect.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation>Le jeu de réseaux installé sait seulement clarifier. Choisissez-en un qui sait affiner pour ajouter ici des détails.</translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation>Choisissez «&#xa0;Affiner&#xa0;» pour ajouter ici des détails.</translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation>Ce visage ressemble nettement moins à la personne que sans aucune étape. Moins d’étapes ou un poids de la personne plus élevé y remédient.</translation>
    </message>
    <message>
        <source>The installed networks cannot hold a face to a person.</source>
        <translation>Les réseaux installés ne peuvent pas rattacher un visage à une personne.</translation>
    </message>
    <message>
        <source>Hides the settings that are seldom needed.</source>
        <translation>Masque les réglages dont on a rarement besoin.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom needed.</source>
        <translation>Affiche les réglages dont on a rarement besoin.</translation>
    </message>
    <message>
        <source>Likeness %1: the same person.</source>
        <translation>Ressemblance %1&#xa0;: la même personne.</translation>
    </message>
    <message>
        <source>Likeness %1: probably the same person.</source>
        <translation>Ressemblance %1&#xa0;: probablement la même personne.</translation>
    </message>
    <message>
        <source>Likeness %1: looks like somebody else.</source>
        <translation>Ressemblance %1&#xa0;: on dirait quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told from this photo.</source>
        <translation>Cette photo ne permet pas de dire si le visage est ressemblant.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told: no clear face is seen here.</source>
        <translation>On ne peut pas dire si le visage est ressemblant&#xa0;: on ne voit pas ici de visage net.</translation>
    </message>
    <message>
        <source>Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what they do not show.</source>
        <translation>Comparé au visage tel qu’il est sur la photo et aux images de référence. Cela ne dit rien de ce qu’elles ne montrent pas.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation>Visages de cette photo</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation>Les flèches du clavier servent à se déplacer, Entrée sélectionne un visage, et la barre d’espace l’inclut ou l’exclut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the points</source>
        <translation>Points à vérifier</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Photos ouvertes</translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation>Les flèches du clavier font passer d’une photo à l’autre, et Suppr retire du projet les photos sélectionnées.</translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation>Déposez ici des photos ou des dossiers.</translation>
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
        <translation>La photo n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation>La photo attend d’être lue.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>La photo est en cours de lecture.</translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation>La photo est prête.</translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation>La photo a des modifications qui ne sont pas encore exportées.</translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation>La photo restaurée est enregistrée.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation>Mesure de ce qui est inventé</translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation>Les réseaux installés n’ajoutent rien d’eux-mêmes&#xa0;; rien n’est donc inventé dans les visages.</translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation>Chaque visage est restauré plusieurs fois, pour voir où les résultats diffèrent…</translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation>Aux endroits lumineux, la photo ne dit pas à quoi ressemblait le visage.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation>Visage sélectionné</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Largeur du pinceau</translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation>Règle la largeur du pinceau.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>%n photo restait à exporter quand le programme s’est arrêté.</numerusform>
            <numerusform>%n photos restaient à exporter quand le programme s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation>Voici un exemple&#xa0;: faites glisser la ligne dans la photo pour comparer, puis déposez ici vos propres photos.</translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>La dernière fois que Heirloom s’est arrêté, les modifications de %n photo n’étaient dans aucun fichier de projet.</numerusform>
            <numerusform>La dernière fois que Heirloom s’est arrêté, les modifications de %n photos n’étaient dans aucun fichier de projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation>La langue changera au prochain démarrage de Heirloom.</translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation>Enregistrez le projet avant de fermer la fenêtre, sinon ses modifications seront perdues.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche des photos…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation>Les visages ne peuvent pas être restaurés pour le moment. %1</translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation>Cette photo n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis que ses visages ont été trouvés&#xa0;; ils sont peut-être ailleurs maintenant.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
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
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Travail en cours…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Shows or hides the part of the window that is called “%1”.</source>
        <translation>Affiche ou masque la partie de la fenêtre appelée « %1 ».</translation>
    </message>
    <message>
        <source>Forgets which photos and projects were opened last; the files stay.</source>
        <translation>Oublie les photos et projets ouverts récemment ; les fichiers restent.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.</source>
        <translation>Heirloom a créé cette photo à partir de «&#xa0;%1&#xa0;». Vous pouvez continuer à partir de cet original, avec tous les réglages tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Go On from the Original</source>
        <translation>Continuer à partir de l’original</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Method: %1</source>
        <translation>Méthode&#xa0;: %1</translation>
    </message>
    <message>
        <source>This face was set up with a method that this version of Heirloom does not have.</source>
        <translation>Ce visage a été réglé avec une méthode que cette version de Heirloom n’a pas.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodComparison</name>
    <message>
        <source>Try the other method</source>
        <translation>Essayer l’autre méthode</translation>
    </message>
    <message>
        <source>Takes this method.</source>
        <translation>Choisit cette méthode.</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way.</source>
        <translation>Restaure aussi ce visage avec l’autre méthode et montre les deux. Sans étapes, ils sont identiques&#xa0;; la poignée se place alors à mi-chemin.</translation>
    </message>
    <message>
        <source>With no steps both methods show the recovered face.</source>
        <translation>Sans étapes, les deux méthodes montrent le visage clarifié.</translation>
    </message>
    <message>
        <source>A click on a picture takes its method.</source>
        <translation>Un clic sur une image adopte sa méthode.</translation>
    </message>
    <message>
        <source>The face by the method: %1</source>
        <translation>Le visage selon la méthode&#xa0;: %1</translation>
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
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation>Aucun visage n’est marqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>%n visage, non sélectionné</numerusform>
            <numerusform>%n visages, aucun sélectionné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>%n visage, visage %1 sélectionné, exclu</numerusform>
            <numerusform>%n visages, visage %1 sélectionné, exclu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>%n visage, visage %1 sélectionné&#xa0;: %2</numerusform>
            <numerusform>%n visages, visage %1 sélectionné&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>%n visage, visage %1 sélectionné</numerusform>
            <numerusform>%n visages, visage %1 sélectionné</numerusform>
        </translation>
    </message>
    <message>
        <source>Cropping: %1 by %2 pixels of %3 by %4.</source>
        <translation>Recadrage&#xa0;: %1 × %2 pixels sur %3 × %4.</translation>
    </message>
    <message>
        <source>The person is named “%1”.</source>
        <translation>La personne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>The program is %1 percent sure that this is a face.</source>
        <translation>Le programme est sûr à %1 pour cent que c’est un visage.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n autre endroit pourrait être un visage.</numerusform>
            <numerusform>%n autres endroits pourraient être des visages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is %1 percent sure that the selected place is one.</source>
        <translation>Le programme est sûr à %1 pour cent que l’endroit choisi en est un.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoControls</name>
    <message>
        <source>Crop</source>
        <translation>recadrage</translation>
    </message>
    <message>
        <source>The photo can be straightened by up to %1 degrees.</source>
        <translation>La photo peut être redressée de %1 degrés au maximum.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>redressement</translation>
    </message>
    <message>
        <source>Cancel the crop</source>
        <translation>abandon du recadrage</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>rotation vers la gauche</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>rotation vers la droite</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>retournement en miroir</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation>Déposez ici des photos, ou ouvrez-les, pour en restaurer les visages.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être affichée. %2</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de lecture.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Recherche des visages…</translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.</source>
        <translation>Aucun visage n’a été trouvé. Tracez un cadre autour d’un visage avec «&#xa0;Ajouter un visage&#xa0;», ou tournez la photo à l’endroit.</translation>
    </message>
    <message>
        <source>What is invented in face %1 could not be measured. %2</source>
        <translation>Ce qui est inventé dans le visage %1 n’a pas pu être mesuré. %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPanel</name>
    <message>
        <source>Open a photo to change its light, or to turn and crop it.</source>
        <translation>Ouvrez une photo pour en changer la lumière et la couleur, ou pour la tourner et la recadrer.</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Takes back everything of this part.</source>
        <translation>Annule toutes les modifications de cette partie.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation>Valider les préférences</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation>Détermine quel jeu de réseaux restaure les visages.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>&amp;Réseaux&#xa0;:</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Le plus rapide disponible</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation>Détermine sur quel appareil les réseaux calculent.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Appareil&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>Une pour %n cœur du processeur</numerusform>
            <numerusform>Une pour chacun des %n cœurs du processeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation>Détermine combien de tâches le processeur mène à la fois pour restaurer&#xa0;; 0 signifie une pour chaque cœur.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>Tâches &amp;simultanées&#xa0;:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation>Mémoire pour les visages calculés, en mébioctets</translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation>Avec plus de mémoire, davantage de visages répondent aussitôt quand vous y revenez.</translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation>&amp;Mémoire pour les visages calculés&#xa0;:</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>Détermine si la fenêtre est claire ou sombre.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;hème&#xa0;:</translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation>Les réseaux sont chargés de nouveau&#xa0;; les visages déjà calculés sont calculés encore une fois.</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation>Fidèle</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Détaillé</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>ajout de %n photo</numerusform>
            <numerusform>ajout de %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>retrait de %n photo</numerusform>
            <numerusform>retrait de %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation>choix d’autres images de cette personne</translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation>inclusion du visage</translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation>exclusion du visage</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>ajout d’un visage</translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation>suppression du visage</translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation>ajustement des points du visage</translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation>protection d’une zone</translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation>retrait d’une protection</translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation>retrait de toutes les protections de la photo</translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>modification des réglages de %n visage</numerusform>
            <numerusform>modification des réglages de %n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the settings to all faces of the photo</source>
        <translation>copie des réglages vers tous les visages de la photo</translation>
    </message>
    <message>
        <source>Copy the settings to all photos</source>
        <translation>copie des réglages vers toutes les photos</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>Ce n’est pas un visage</translation>
    </message>
    <message>
        <source>Name the face</source>
        <translation>Nommer le visage</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation>Le fichier n’est pas un projet de Heirloom.</translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation>Le fichier du projet est introuvable.</translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation>Le fichier du projet ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation>Le fichier du projet est trop gros pour être un projet de Heirloom.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>Le fichier du projet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation>Le projet ne peut pas être enregistré, car il ne pourrait pas être rouvert.</translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation>Le projet n’a pas pu être enregistré&#xa0;; ce qui était enregistré avant n’a pas changé.</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>La photo n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation>La photo ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation>La photo ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation>Le fichier du projet est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>Le fichier du projet est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un SHA-256 de 64&#xa0;chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation>Le projet a été créé par une version plus récente de Heirloom&#xa0;: son format porte le numéro %1, et cette version lit jusqu’au numéro %2.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation>Le projet est trop gros.</translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation>Le fichier du projet est endommagé&#xa0;: ce n’est pas du JSON correct.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>Aucune exportation n’est en cours.</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>File d’attente d’exportation</translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation>Photos de la file d’attente</translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation>Appuyez sur Suppr pour arrêter la photo choisie.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation>Réessayer les photos en échec</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Afficher le résultat dans son dossier</translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation>Retirer de la liste les photos terminées</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation>Retirer de la liste les photos terminées&#xa0;; les fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation>Arrêter les photos choisies</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>En pause, photo terminée&#xa0;: %1 sur %n</numerusform>
            <numerusform>En pause, photos terminées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>Photo terminée&#xa0;: %1 sur %n</numerusform>
            <numerusform>Photos terminées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>%n photo n’a pas pu être exportée</numerusform>
            <numerusform>%n photos n’ont pas pu être exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>%n photo exportée</numerusform>
            <numerusform>%n photos exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>%n photo n’avait pas de visage et a été laissée telle quelle</numerusform>
            <numerusform>%n photos n’avaient pas de visage et ont été laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>%n photo n’a pas pu être restaurée et a été laissée telle quelle</numerusform>
            <numerusform>%n photos n’ont pas pu être restaurées et ont été laissées telles quelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation>Images de référence</translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation>Une meilleure photo de la même personne aide à garder la ressemblance.</translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation>Images de référence de cette personne</translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation>Ajouter une image de référence</translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation>Choisissez une autre image de cette personne.</translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation>Retirer l’image de référence</translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation>Retire l’image de référence sélectionnée.</translation>
    </message>
    <message>
        <source>“%1” is probably not a picture of this person.</source>
        <translation>«&#xa0;%1&#xa0;» n’est probablement pas une image de cette personne.</translation>
    </message>
    <message>
        <source>These are probably not pictures of this person: %1.</source>
        <translation>Ce ne sont probablement pas des images de cette personne&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation>Images de référence</translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation>Choisissez d’autres images de la même personne. Plus elles sont nettes, mieux Heirloom peut garder la ressemblance du visage.</translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation>Choisissez une autre image de la même personne. Plus elle est nette, mieux Heirloom peut garder la ressemblance du visage.</translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation>L’image montre plusieurs visages. Choisissez celui de la même personne.</translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation>Visages au choix</translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation>Les flèches du clavier servent à se déplacer, et la barre d’espace choisit un visage ou annule ce choix.</translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation>Les flèches du clavier choisissent un visage.</translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation>Aucune des photos ouvertes ne montre un autre visage. Choisissez un fichier d’image qui montre la même personne.</translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation>Choisir un &amp;fichier d’image…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Choisir un fichier d’image</translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation>Prend le visage dans une image qui n’est pas ouverte.</translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation>&amp;Utiliser comme référence</translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation>Utiliser comme référence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation>Inclure les &amp;noms de mes photos</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation>Ce rapport aide à réparer le programme. Il ne contient aucune image et n’est envoyé nulle part&#xa0;: copiez-le, ou enregistrez-le et transmettez-le.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation>Inclure les noms de mes photos</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation>Sinon, ils sont remplacés par des numéros.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation>Enregistrer le rapport dans un fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Le rapport n’a pas pu être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation>Enregistrer le rapport d’erreur</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation>Le même nombre redonne le même visage.</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Autre essai</translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation>Essayer une autre graine</translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation>Montre un autre visage qui convient tout aussi bien à la photo.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation>Ailleurs dans la fenêtre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation>Seules les actions dont le nom ou les touches contiennent le texte sont affichées.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation>Aucune action n’a un tel nom ou une telle touche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The framed place is a face: it becomes one of the photo&apos;s faces.</source>
        <translation>L’endroit encadré est un visage : il rejoint les visages de la photo.</translation>
    </message>
    <message>
        <source>No Face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>The framed place is no face: it is not offered again.</source>
        <translation>L’endroit encadré n’est pas un visage : il ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>Montre le prochain endroit qui pourrait être un visage.</translation>
    </message>
    <message>
        <source>Search Harder</source>
        <translation>Chercher mieux</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>Cherche encore une fois dans cette photo, aussi les visages à peine reconnaissables.</translation>
    </message>
    <message>
        <source>Searching harder…</source>
        <translation>Recherche approfondie…</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n autre endroit pourrait être un visage.</numerusform>
            <numerusform>%n autres endroits pourraient être des visages.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more that may be a face.</source>
        <translation>Il n’y a plus rien qui pourrait être un visage.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation>Le visage ne se trouve pas dans la photo.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Drag anywhere: from %1 to %2.</source>
        <translation>Faites glisser n’importe où&#xa0;: de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Drag anywhere: across from %1 to %2, up from %3 to %4.</source>
        <translation>Faites glisser n’importe où&#xa0;: de gauche à droite, de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»&#xa0;; vers le haut, de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation>La ressemblance et les détails apparaissent ici à mesure qu’ils sont mesurés.</translation>
    </message>
    <message>
        <source>Likeness and detail along the way</source>
        <translation>Ressemblance et détails au fil du parcours</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>Rien n’est encore mesuré ici.</translation>
    </message>
    <message>
        <source>Here the likeness is %1 and the detail %2.</source>
        <translation>Ici, la ressemblance est de %1 et les détails sont à %2.</translation>
    </message>
    <message>
        <source>Here the detail is %1.</source>
        <translation>Ici, les détails sont à %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TreatmentActions</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation>Applique ou enregistre un ensemble de ces réglages.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>Remet tous les réglages de ce visage à leurs valeurs de départ.</translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation>Copier vers tous les visages</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation>Donne les mêmes réglages à tous les visages de cette photo.</translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation>Copier vers toutes les photos</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation>Donne les mêmes réglages à tous les visages de toutes les photos ouvertes.</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TurnOffer</name>
    <message>
        <source>The people in this photo do not stand upright. Turn it?</source>
        <translation>Les personnes sur cette photo ne sont pas debout. Faut-il la tourner ?</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Redresser</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation>&amp;Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation>Ouvre des photos, pour en restaurer les visages.</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation>Ouvre toutes les photos d’un dossier et des dossiers qu’il contient.</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation>Ouvre un projet enregistré&#xa0;: photos, visages et réglages.</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation>Enregistre quelles photos sont ouvertes et ce qui a été décidé pour leurs visages.</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>Enregistre le projet sous un autre nom.</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation>Récupérer le travail &amp;non enregistré</translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation>Revient à ce qui était ouvert quand le programme s’est arrêté sans enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation>Enregistre la photo restaurée à côté de l’original, qui n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation>Exporter &amp;tout…</translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation>Restaure et enregistre toutes les photos ouvertes, l’une après l’autre.</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>Retirer de la &amp;bande de photos</translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation>Retire les photos sélectionnées de la bande de photos&#xa0;; leurs fichiers restent.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation>Ferme le programme&#xa0;; le travail non enregistré est proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refait la modification qui a été annulée.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation>Ouvre l’image ou les fichiers qui ont été copiés.</translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation>Copier les réglages vers tous les &amp;visages</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation>Donne à tous les visages de cette photo les réglages du visage sélectionné.</translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation>Copier les réglages vers toutes les &amp;photos</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation>Donne à tous les visages de toutes les photos ouvertes les réglages du visage sélectionné.</translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation>E&amp;ffacer la protection</translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation>Annule tout ce qui a été peint au pinceau dans cette photo.</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation>Change l’appareil, la mémoire, la langue et le thème.</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Visage</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation>Sélectionne des visages et déplace la photo.</translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation>&amp;Ajouter un visage</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>Tracez un cadre autour d’un visage qui n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation>Ajuster les &amp;points</translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation>Faites glisser les yeux, le nez et la bouche du visage sélectionné là où ils se trouvent.</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>P&amp;rotéger</translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation>Passez le pinceau sur ce qui doit rester tel quel dans la photo&#xa0;: lunettes, bijoux, yeux.</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation>&amp;Ne plus protéger</translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation>Passez le pinceau sur ce qui était protégé et doit finalement être restauré.</translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation>Restaurer &amp;ce visage</translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation>Restaure le visage sélectionné, ou le laisse tel qu’il est dans la photo.</translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation>S&amp;upprimer ce visage</translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation>Retire ce qui a été pris pour un visage&#xa0;; la photo elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation>Faire un autre &amp;essai</translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation>Restaure encore une fois le visage avec une autre graine&#xa0;; tout le reste ne change pas.</translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation>Ajouter des &amp;images de référence…</translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation>Indique d’autres images de la même personne, pour mieux garder la ressemblance.</translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation>Réini&amp;tialiser les réglages</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>Remet tous les réglages de ce visage à leurs valeurs de départ.</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>Visage sui&amp;vant</translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation>Sélectionne le visage suivant.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation>Visage précé&amp;dent</translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation>Sélectionne le visage précédent.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation>Avant et après, séparés par une ligne à faire glisser.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation>Avant et après l’un à côté de l’autre, qui se déplacent ensemble.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation>La photo telle qu’elle était.</translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation>Ce qui est &amp;inventé</translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation>Montre les parties des visages que la photo ne permet pas de connaître.</translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation>Voir l’original &amp;tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation>Montre la photo telle qu’elle était, tant que la touche est enfoncée.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation>Agrandit la photo à l’écran.</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation>Réduit la photo à l’écran.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Voir en &amp;entier</translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation>Montre la photo entière.</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Tai&amp;lle réelle</translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation>Montre chaque pixel de la photo par un pixel de l’écran.</translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation>Agrandir le vi&amp;sage</translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation>Montre le visage sélectionné aussi grand que possible.</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>Afficher les ca&amp;dres</translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation>Affiche des cadres autour des visages.</translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation>Photo suiva&amp;nte</translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation>Montre la photo suivante de la bande de photos.</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation>Montre la photo précédente.</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>Panneau&amp;x</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>Donne la liste de toutes les touches.</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation>Montre ce qui aide à trouver un défaut, pour le copier&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation>Ouvre le dossier où se trouve le journal du programme.</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>À &amp;propos de Heirloom</translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation>Ce qu’est le programme, de quels travaux il est fait et ce que ses réseaux ont appris.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Try the Other &amp;Method</source>
        <translation>Essayer l’autre &amp;méthode</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both.</source>
        <translation>Restaure aussi ce visage avec l’autre méthode et montre les deux.</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Tourner vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, against the clock. Nothing is lost.</source>
        <translation>Tourne la photo d’un quart de tour dans le sens inverse des aiguilles d’une montre. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Tourner vers la &amp;droite</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, with the clock. Nothing is lost.</source>
        <translation>Tourne la photo d’un quart de tour dans le sens des aiguilles d’une montre. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Retourner en &amp;miroir</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>La gauche devient la droite, par exemple pour une diapositive numérisée du mauvais côté.</translation>
    </message>
    <message>
        <source>&amp;Crop and Straighten</source>
        <translation>&amp;Recadrer et redresser</translation>
    </message>
    <message>
        <source>Drag the frame to what is to be kept; the original stays whole.</source>
        <translation>Faites glisser le cadre autour de ce qui doit rester&#xa0;; l’original reste entier.</translation>
    </message>
    <message>
        <source>Name Th&amp;is Face…</source>
        <translation>Nommer ce v&amp;isage…</translation>
    </message>
    <message>
        <source>Says who the selected face is.</source>
        <translation>Dit qui est le visage choisi.</translation>
    </message>
    <message>
        <source>Search &amp;Harder</source>
        <translation>C&amp;hercher mieux</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>Cherche encore une fois dans cette photo, aussi les visages à peine reconnaissables.</translation>
    </message>
    <message>
        <source>This Is a &amp;Face</source>
        <translation>C’est un &amp;visage</translation>
    </message>
    <message>
        <source>Adds the place that may be a face to the faces of the photo.</source>
        <translation>Ajoute aux visages de la photo l’endroit qui pourrait en être un.</translation>
    </message>
    <message>
        <source>This Is N&amp;o Face</source>
        <translation>Ce n’est &amp;pas un visage</translation>
    </message>
    <message>
        <source>Takes the place that may be a face away; it is not offered again.</source>
        <translation>Retire l’endroit qui pourrait être un visage ; il ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Place</source>
        <translation>Endroit &amp;suivant</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>Montre le prochain endroit qui pourrait être un visage.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation>Il n’y a pas de journal, car il est impossible d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être affiché.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Séparation entre avant et après</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>Les flèches gauche et droite du clavier la déplacent.</translation>
    </message>
</context>
</TS>
