<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of photos that were waiting to be exported is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for JPEG and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for JPEG and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP has no place for IPTC data; it was carried over as XMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد هذا الملف.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG, TIFF or WebP photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG has no transparency; the photo was laid on white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP has no grey; the photo was stored as colour with equal channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found; the result is the photo as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face %1 in this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentDesk</name>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FacePanel</name>
    <message>
        <source>Likeness %1: very close to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness %1: close to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness %1: somewhat like the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness %1: hardly like the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the face goes from faithful to detailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the face is held to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides grain and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows grain and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStripModel</name>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::LookActions</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>photo and project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed bundle does not have the networks for this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the look of %n face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the look to all faces of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the look to all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” makes a face of no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is a box of less than no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” has both eyes in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file asks for a method that this version of Heirloom does not know: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is 0 or used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag anywhere: across from faithful to detailed, up to hold the face closer to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, identity weight %3 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness and detail along the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured at this step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 the likeness is %2 and the detail %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 the detail is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
