<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation>「%1」という種類のデバイスはありません。auto、cpu、cuda、cuda:Nのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation>デバイス「%1」がこのコンピューターにないか、このビルドのLibTorchでは使えません。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation>古い家族写真に写った顔を復元します。</translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation>開く写真、フォルダー、またはプロジェクト。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation>ネットワークのセットの目録が壊れているか、Heirloomの別のバージョン用です。</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>このフォルダーにはネットワークのセットがありません。</translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation>この名前のネットワークのセットはありません。</translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation>このネットワークのセットには、ここで必要なネットワークがありません。</translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation>ネットワークのセットのファイルが足りません。</translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation>ネットワークのセットの中に、目録と一致しないファイルがあります。</translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation>ネットワークの重みの型が、目録の内容と違います。</translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation>ネットワークの大きさが、目録の内容と違います。</translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation>セットのネットワークを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation>ネットワークのセットの目録を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation>重みが16ビットに収まりません。</translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation>この重みは、対象のネットワークのものではありません。</translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation>重みのファイルが壊れているか、safetensorsファイルではありません。</translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation>重みのファイルに含まれるテンソルが多すぎます。</translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation>重みのファイルを開けません。</translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation>重みのファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation>重みのファイルのヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation>この重みは、保存できない型です。</translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation>重みのファイルを書き込めませんでした。ディスクの空きが足りないのではありませんか？</translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation>重みのファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation>重みが対象のネットワークに合いません。</translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation>重みを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation>似ている度合いを測っているときに、デバイスに障害が起きたか、メモリが足りなくなりました。</translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation>本人らしさの重みは0から1までの数でなければなりません。</translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation>このネットワークでは、顔を本人に似せておくことができません。</translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation>本人に似ている度合いが、数ではない値になりました。</translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation>この2つの時点の間には、拡散の段階がありません。</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation>顔の精緻化の途中で、デバイスに障害が起きたか、メモリが足りなくなりました。</translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation>精緻化は中止されました。</translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation>この状態から精緻化を始めることはできません。</translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation>精緻化のネットワークの結果が、数ではない値になりました。</translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation>本人に似せる処理の結果が、数ではない値になりました。</translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation>精緻化はすでに終わっています。</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>これを行うにはメモリが足りません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Heirloom; the work was stopped.</source>
        <translation>Heirloomの内部で問題が起きたため、作業を中止しました。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest names a size of faces that no network has.</source>
        <translation>ネットワークのセットの目録に、どのネットワークにもない顔の大きさが書かれています。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network of an impossible size.</source>
        <translation>ネットワークのセットの目録に、ありえない大きさのネットワークが書かれています。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation>書き出しを待っている写真の一覧を保存しておけません。再起動すると、書き出しの続きはできません。</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation>この写真にはファイル名がありません。</translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation>このままでは結果が元の写真と置き換わります。名前に語句を付け足すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation>結果に付けられる名前は、すべて使われています。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation>フォルダー「%1」には何も保存できません。</translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation>この顔はとても小さいため、多くの部分を推測で補うことになります。</translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation>この顔は横を向いているか、位置を合わせにくい顔です。点を確かめてください。</translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation>この顔はひどくぼやけているため、多くの部分を推測で補うことになります。</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>顔%1</translation>
    </message>
    <message>
        <source>The points of this face may not be where the eyes, the nose and the mouth are.</source>
        <translation>この顔の点は、目・鼻・口の位置とずれているかもしれません。</translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation>表示する顔がありません。</translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation>顔を表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation>顔を切り抜く写真がありません。</translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation>この大きさで顔を切り抜くことはできません。</translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation>写真の中での顔の位置が分かりません。</translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation>顔が写真の外にあります。</translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation>写真から顔を切り抜けませんでした。</translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation>顔の5つの点がそろっていません。</translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation>両目の間隔が狭すぎて、顔とはいえません。</translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation>5つの点が顔の形になっていません。</translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation>顔をはめ込む写真がありません。</translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation>強さ、粒子、細部は0から1までの値でなければなりません。</translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation>復元した顔が、復元の対象と合いません。</translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation>復元した顔の、写真の中での位置が分かりません。</translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation>顔を写真に戻す処理は中止されました。</translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation>復元した顔を写真に戻せませんでした。</translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation>顔を探す処理は中止されました。</translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation>顔の特徴点のファイルが見つかりませんでした。このファイルはシステムのパッケージlibdlib-dataに入っています。</translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation>顔の特徴点のファイルが壊れているか、Heirloomが使うものとは別のファイルです。</translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation>顔の特徴点のファイルに、68個の特徴点がありません。</translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation>顔の特徴点のファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation>顔を見つける機能を準備できませんでした。</translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation>顔を探す写真がありません。</translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation>顔を探す処理に失敗しました。</translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation>顔の位置を決める写真がありません。</translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation>顔を囲む枠が写真の外にあります。</translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation>枠が小さすぎて、顔が入りません。</translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation>顔を探す処理は中止されました。</translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation>顔を探す処理に失敗しました。</translation>
    </message>
    <message>
        <source>This file does not hold a face detector.</source>
        <translation>このファイルには顔検出器が入っていません。</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is not there.</source>
        <translation>顔検出器のファイルがありません。</translation>
    </message>
    <message>
        <source>%1 Faces are looked for in the older way, which finds only those that look straight ahead.</source>
        <translation>%1 以前の方法で顔を探します。正面を向いた顔しか見つかりません。</translation>
    </message>
    <message>
        <source>There is no face to look at.</source>
        <translation>調べる顔がありません。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>The recovered face that everything begins with: from faithful and a little soft to sharp.</source>
        <translation>すべてのもとになる、鮮明にした顔です。忠実でやや柔らかいものから、鮮明なものまで選べます。</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>忠実</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>鮮明</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>From faithful, only what the photo shows, to detailed, with what faces usually look like.</source>
        <translation>写真に写っているものだけの忠実から、ふつうの顔の見た目をもとに補った細密までの間で選びます。</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>細密</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>本人らしさの重み</translation>
    </message>
    <message>
        <source>How firmly the face is held to the person in the photo.</source>
        <translation>顔をどのくらい強く、写真の本人に似せておくかを決めます。</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation>本人に似た</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Asks at every step whether it is the person, not at every few: exact and slow.</source>
        <translation>本人かどうかを、数段階ごとではなく、すべての段階で確かめます。正確ですが、時間がかかります。</translation>
    </message>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation>このネットワークのセットでは、位置を合わせた顔の幅と高さが%1ピクセルでなければなりません。</translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation>顔を計算できませんでした。顔は元のままです。</translation>
    </message>
    <message>
        <source>This version of Heirloom has no method “%1”.</source>
        <translation>このバージョンのHeirloomには、「%1」という方法はありません。</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>精緻化</translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation>そこからさらに細かな細部を加えます。その一部は推測で補われたものです。</translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation>この段階はまだ計算されていません。</translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation>このネットワークのセットには、精緻化のためのネットワークがありません。</translation>
    </message>
    <message>
        <source>The faithful and the sharp recovery network of this bundle do not fit together.</source>
        <translation>このネットワークのセットの忠実な復元ネットワークと鮮明な復元ネットワークは互いに合いません。</translation>
    </message>
    <message>
        <source>The sharpness is a number from 0 to 1.</source>
        <translation>鮮明さは 0 から 1 までの数です。</translation>
    </message>
    <message>
        <source>This bundle has no sharp recovery network, so the sharpness can only be 0.</source>
        <translation>このネットワークのセットには鮮明な復元ネットワークがないため、鮮明さは 0 にしかできません。</translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation>このネットワークのセットには人を見分けるネットワークがないため、顔を本人に似せておくことができません。本人らしさの重みは0にしかできません。</translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation>ネットワークの結果が、数ではない値になりました。顔は元のままです。</translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation>デバイスに障害が起きたか、メモリが足りません。顔は元のままです。</translation>
    </message>
    <message>
        <source>This method has no steps.</source>
        <translation>この方法には段階がありません。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>鮮明にする</translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation>写真に写っているものを鮮明にします。写っていないものは加えません。</translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation>段階の数は1以上、本人らしさの重みは0から1まででなければなりません。</translation>
    </message>
    <message>
        <source>New in the shape</source>
        <translation>形の描き直し</translation>
    </message>
    <message>
        <source>New in the detail</source>
        <translation>細部の描き直し</translation>
    </message>
    <message>
        <source>New in the texture</source>
        <translation>質感の描き直し</translation>
    </message>
    <message>
        <source>How much of the face&apos;s shape is drawn anew in the first stage; the rest is kept.</source>
        <translation>最初の段階で顔の形をどれだけ描き直すか。残りはそのままです。</translation>
    </message>
    <message>
        <source>How much of the face&apos;s detail is drawn anew in the second stage; the rest is kept.</source>
        <translation>2番目の段階で顔の細部をどれだけ描き直すか。残りはそのままです。</translation>
    </message>
    <message>
        <source>How much of the skin&apos;s texture is drawn anew in the last stage; the rest is kept.</source>
        <translation>最後の段階で肌の質感をどれだけ描き直すか。残りはそのままです。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>細部</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>質感</translation>
    </message>
    <message>
        <source>In stages</source>
        <translation>段階的に</translation>
    </message>
    <message>
        <source>Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.</source>
        <translation>そこから画像そのもので続けます。まず本人らしさを、次に細部を補いますが、その一部は推測で補われたものです。</translation>
    </message>
    <message>
        <source>All steps of this face are computed already.</source>
        <translation>この顔の段階はすべて計算済みです。</translation>
    </message>
    <message>
        <source>The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.</source>
        <translation>各工程の開始時刻は 0 より大きく 1 以下で、少なくとも 1 つの工程に段階が必要です。</translation>
    </message>
    <message>
        <source>This bundle has no network for texture.</source>
        <translation>このネットワークのセットには、質感のためのネットワークがありません。</translation>
    </message>
    <message>
        <source>This bundle has no networks for truncated diffusion.</source>
        <translation>このネットワークのセットには、打ち切り拡散のためのネットワークがありません。</translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation>一連の比較には、段階の数と本人らしさの重みが少なくとも1つずつ必要です。</translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation>バランスを示す画像を作れませんでした。</translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation>比べるには、少なくとも2回分の結果が必要です。</translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation>表示する測定結果がありません。</translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation>推測で補われた部分を示す画像を作れませんでした。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>書き出しは中止されました。</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>出力ファイルはすでにあります。</translation>
    </message>
    <message>
        <source>The photo could not be copied.</source>
        <translation>写真をコピーできませんでした。</translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation>復元前と復元後を並べた画像を保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation>画像を縮小できませんでした。</translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation>顔が小さすぎて、復元できません。</translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation>顔が横を向きすぎているか、目と口が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation>復元は中止されました。</translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation>この顔は、復元の対象に指定されていません。</translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation>位置を合わせた顔は、幅と高さが同じでなければなりません。</translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation>復元した顔を写真に戻せませんでした。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network that no method knows.</source>
        <translation>ネットワークのセットの目録に、どの方法でも使われないネットワークが書かれています。</translation>
    </message>
    <message>
        <source>A step of the whole photo gave a picture of another kind.</source>
        <translation>写真全体の処理の一段階で、別の種類の画像になりました。</translation>
    </message>
    <message>
        <source>It is not sure where its eyes, nose and mouth are; somebody has to check the points first.</source>
        <translation>目・鼻・口の位置が確かではありません。先に点を確認してください。</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation>写真をJPEGとして保存できませんでした。</translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation>写真をPNGとして保存できませんでした。</translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation>このファイルには色と透明度のほかにもチャンネルがあります。それらは省かれました。</translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation>このファイルは、対応していない種類のTIFFです。8ビットまたは16ビットのRGBで保存し直してください。</translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation>このファイルには複数のページがあります。最初のページだけを読み込みました。</translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation>写真をTIFFとして保存できませんでした。</translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation>写真をWebPとして保存できませんでした。</translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation>このファイルは写真ではなく、動く画像です。</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation>写真のカラープロファイルが壊れているか、写真に合いません。</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation>この写真は印刷用の色（CMYK）で保存されていて、使えるカラープロファイルがありません。RGBで保存し直してください。</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>表示する画像がありません。</translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation>画像を画面に表示する準備ができませんでした。</translation>
    </message>
    <message>
        <source>The photo names people whose places in it cannot be used; those names are not carried over.</source>
        <translation>写真に書かれた人の名前のうち、位置を使えないものは引き継がれません。</translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>写真の付加情報の一部が壊れているため、その部分は引き継がれません。</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>写真の付加情報が壊れているため、引き継がれません。</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation>写真の付加情報を新しいファイルに保存できませんでした。</translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation>写真が大きすぎて、このプログラムでは扱えません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation>写真のカラープロファイルが壊れているか、写真に合いません。プロファイルは省き、色はsRGBとして扱います。</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation>写真のカラープロファイルは一方向の変換にしか使えません。プロファイルはそのまま残しますが、顔は色がsRGBであるものとして復元します。</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation>この写真は印刷用の色（CMYK）で保存されていたため、sRGBに変換しました。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>ファイルが壊れていて、読み込めません。</translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation>ファイルが途中で切れているか、壊れています。読み込めなかった部分は、画像では灰色または黒になっています。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>この写真を扱うにはメモリが足りません。</translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation>この設定では写真を保存できません。</translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation>このままでは結果が元の写真と置き換わります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>出力ファイルはすでにあります。</translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation>このファイル形式は1チャンネルあたり8ビットのため、写真の16ビットの値を丸めました。</translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation>結果を書き込めませんでした。前からあったものは変わっていません。</translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation>左右に並べて表示する2枚の画像がありません。</translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation>復元前と復元後を並べた画像を作れませんでした。</translation>
    </message>
    <message>
        <source>The recipe is too long for the new file&apos;s metadata and was left out.</source>
        <translation>復元のレシピは、新しいファイルの付加情報に入れるには長すぎるため、省かれました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of file formats</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of file formats</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of file formats</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for %1 and was left out.</source>
        <translation>写真のEXIF情報は%1に入れるには長すぎるため、省かれました。</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for %1 and was left out.</source>
        <translation>写真のXMP情報は%1に入れるには長すぎるため、省かれました。</translation>
    </message>
    <message>
        <source>The names of the people in the photo need more room than %1 has and were left out.</source>
        <translation>写真に写っている人の名前は、%1に入れるには多すぎるため、省かれました。</translation>
    </message>
    <message>
        <source>%1 has no place for IPTC data; it was carried over as XMP.</source>
        <translation>%1にはIPTC情報を入れる場所がないため、XMPとして引き継ぎました。</translation>
    </message>
    <message>
        <source>%1 has no place for EXIF, XMP and IPTC data; it was left out.</source>
        <translation>%1にはEXIF、XMP、IPTCの情報を入れる場所がないため、省かれました。</translation>
    </message>
    <message>
        <source>The file is no %1 photo.</source>
        <translation>このファイルは%1の写真ではありません。</translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose %1.</source>
        <translation>写真の縦または横のピクセル数が、このファイル形式の上限を超えています。%1を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no transparency; the photo was laid on white.</source>
        <translation>%1では透明を表せないため、写真を白い背景に重ねました。</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was stored as colour with equal channels.</source>
        <translation>%1には白黒の形式がないため、写真を各チャンネルが同じ値のカラーとして保存しました。</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation>%1には白黒の形式がないため、写真を白黒のプロファイルからsRGBに変換しました。</translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation>グラフィックカード%1</translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation>メモリが足りませんでした。先に計算しておいた分を捨てて、作業を続けます。</translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation>グラフィックカードのメモリが足りません。プロセッサで作業を続けますが、時間がかかります。</translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation>計算に使うデバイスに障害が起きました。プロセッサで作業を続けますが、時間がかかることがあります。</translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation>開かれていない参考画像があります。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>書き出しは中止されました。</translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation>この写真は開かれていません。</translation>
    </message>
    <message>
        <source>These networks cannot tell what of a face is invented.</source>
        <translation>このネットワークでは、顔の推測で補われた部分を見分けられません。</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no picture to be framed.</source>
        <translation>トリミングする画像がありません。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>処理は中止されました。</translation>
    </message>
    <message>
        <source>The picture could not be turned.</source>
        <translation>画像を回転できませんでした。</translation>
    </message>
    <message>
        <source>Turn and crop</source>
        <translation>回転とトリミング</translation>
    </message>
    <message>
        <source>Turns, straightens and crops the photo.</source>
        <translation>写真の回転、傾きの補正、トリミングをします。</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>90度回転の回数</translation>
    </message>
    <message>
        <source>Clockwise. Nothing of the photo is lost.</source>
        <translation>時計回りに回転します。写真から失われるものはありません。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>左右を入れ替えます。裏返しにスキャンしたスライドフィルムなどに使います。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾き補正</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise. Empty corners are cut off.</source>
        <translation>写真を時計回りに回転する角度です。角にできる空白は切り取られます。</translation>
    </message>
    <message>
        <source>Crop at the left</source>
        <translation>左側のトリミング</translation>
    </message>
    <message>
        <source>A share of the width, after turning.</source>
        <translation>回転したあとの幅に対する割合です。</translation>
    </message>
    <message>
        <source>Crop at the top</source>
        <translation>上側のトリミング</translation>
    </message>
    <message>
        <source>A share of the height, after turning.</source>
        <translation>回転したあとの高さに対する割合です。</translation>
    </message>
    <message>
        <source>Crop at the right</source>
        <translation>右側のトリミング</translation>
    </message>
    <message>
        <source>Crop at the bottom</source>
        <translation>下側のトリミング</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>明るさと色</translation>
    </message>
    <message>
        <source>Makes the photo brighter, clearer or warmer.</source>
        <translation>写真を明るくしたり、めりはりを付けたり、暖かい色合いにしたりします。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Brightness of all; each whole number doubles or halves the light.</source>
        <translation>写真全体の明るさです。1増やすと光の量が2倍に、1減らすと半分になります。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Bright and dark further apart, or closer together.</source>
        <translation>明るいところと暗いところの差を、大きくしたり小さくしたりします。</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>ブラックポイント</translation>
    </message>
    <message>
        <source>What is as dark as this becomes black: for a print that has faded to grey.</source>
        <translation>これより暗いところを黒にします。色あせて灰色になったプリントに使います。</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>ホワイトポイント</translation>
    </message>
    <message>
        <source>What is as bright as this becomes white: for paper that has darkened.</source>
        <translation>これより明るいところを白にします。紙が黒ずんだ写真に使います。</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>暖かみ</translation>
    </message>
    <message>
        <source>Bluer or more golden. A photo in shades of grey stays grey.</source>
        <translation>色合いを青っぽく、または金色っぽくします。灰色の濃淡だけの写真は、そのまま変わりません。</translation>
    </message>
    <message>
        <source>There is no picture to be toned.</source>
        <translation>明るさと色を変える画像がありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s tones could not be changed.</source>
        <translation>画像の明るさと色を変えられませんでした。</translation>
    </message>
    <message>
        <source>Cropping has to leave something of the photo.</source>
        <translation>トリミングでは、写真の一部を残す必要があります。</translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>「%1」は真偽のどちらかでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>「%1」は次のどれかでなければなりません：%2。</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>「%1」は%2から%3までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3.</source>
        <translation>「%1」は%2から%3までの数でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has another kind of value.</source>
        <translation>「%1」には別の種類の値が必要です。</translation>
    </message>
    <message>
        <source>The file is not one of Heirloom.</source>
        <translation>このファイルはHeirloomのファイルではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not an object.</source>
        <translation>ファイルが壊れています：「%1」がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is missing.</source>
        <translation>ファイルが壊れています：「%1」がありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation>ファイルが壊れています：「%1」が%2から%3までの数ではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation>ファイルが壊れています：「%1」が%2から%3までの整数ではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is neither true nor false.</source>
        <translation>ファイルが壊れています：「%1」が真偽の値ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>ファイルが壊れています：「%1」が%n文字以内の文字列ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>ファイルが壊れています：「%1」が%n個の項目のリストではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>ファイルが壊れています：「%1」が%n個以内の項目のリストではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation>ファイルが壊れています：「%1」が%2から%3までの2つの数の組ではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is an empty list.</source>
        <translation>ファイルが壊れています：「%1」が空のリストです。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no value of a parameter.</source>
        <translation>ファイルが壊れています：「%1」が設定の値ではありません。</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”: %2</source>
        <translation>ファイルの「%1」のところが壊れています：%2</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” makes a face of no size.</source>
        <translation>ファイルが壊れています：「%1」では顔に大きさがありません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is a box of less than no size.</source>
        <translation>ファイルが壊れています：「%1」の枠の大きさが0より小さくなっています。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” has both eyes in one place.</source>
        <translation>ファイルが壊れています：「%1」では両目が同じ位置にあります。</translation>
    </message>
    <message>
        <source>This was made by a newer version of Heirloom, and this version cannot read it.</source>
        <translation>これは、より新しいバージョンのHeirloomで作られました。このバージョンでは読み込めません。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is 0 or used twice.</source>
        <translation>ファイルが壊れています：「%1」が0か、2回使われています。</translation>
    </message>
    <message>
        <source>The recipe is too large.</source>
        <translation>復元のレシピが大きすぎます。</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not sound JSON.</source>
        <translation>復元のレシピが壊れています：正しいJSONではありません。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Heirloomについて</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>プログラムについて</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation>プログラムとライブラリのライセンス</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation>このネットワークには説明が付いていません。</translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation>ネットワークの内容と、学習に使われたもの</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation>Heirloomは、古い家族写真に写った顔を、このコンピューターの中で復元します。写真も、写真に関する情報も、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation>復元された顔は推定です。写真から分かることが足りないところは、一般的な顔立ちをもとにネットワークが補います。結果を人物の特定に使わず、元の写真を残しておいてください。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation>Apache License 2.0で公開されている自由ソフトウェアです。Qt %1を使っています。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation>Heirloom本体</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation>プログラム専用のフォルダーに書き込めないため、次に保存するまでの作業を守っておくことができません。</translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation>プログラム専用のフォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation>推測で補われた部分</translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation>8ビットの階調でのばらつき</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation>%1以上</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CropOptions</name>
    <message>
        <source>Shape of the crop</source>
        <translation>トリミングの形</translation>
    </message>
    <message>
        <source>Keeps the crop in this shape while its handles are dragged.</source>
        <translation>ハンドルをドラッグしている間、トリミングの枠をこの形に保ちます。</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>自由な形</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>a shape, width to height</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>Upright crop</source>
        <translation>縦長のトリミング</translation>
    </message>
    <message>
        <source>The shape stands instead of lying.</source>
        <translation>横長ではなく、縦長の形にします。</translation>
    </message>
    <message>
        <source>Draw a Level Line</source>
        <translation>線を引いて傾き補正</translation>
    </message>
    <message>
        <source>Drag along something in the photo that should be level or upright: a horizon, a door.</source>
        <translation>写真の中の、水平や垂直になるはずのもの（水平線やドアなど）に沿ってドラッグします。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keeps the crop.</source>
        <translation>このトリミングに決めます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Goes back to the crop there was before.</source>
        <translation>トリミングを始める前の状態に戻します。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation>Heirloomのプロジェクト (*.%1)</translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation>「%1」がないか、Heirloomで読み込める写真ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>「%1」とほか%n個のファイルがないか、Heirloomで読み込める写真ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>一度に開ける数を超えているため、写真%n枚は開かれませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation>そのフォルダーには写真がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>このプロジェクトの写真%n枚が、元の場所にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>貼り付け %1</translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation>画像を保存できなかったため、貼り付けられませんでした。</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation>これまで開いていたものには、どのプロジェクトファイルにも保存されていない変更があります。「ファイル」メニューの「保存していない作業を回復」を選ぶと、そこに戻れます。</translation>
    </message>
    <message>
        <source>Nothing else was opened, because what is open has changes that could not be kept safe. Save the project first.</source>
        <translation>開いているものの変更を安全に保存できなかったため、ほかのものは開きませんでした。先にプロジェクトを保存してください。</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>写真 (%1)</translation>
    </message>
    <message>
        <source>“%1” is open already; it stays as it is now.</source>
        <translation>「%1」はすでに開いています。今のままにしておきます。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation>日付、場所など写真の情報を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation>復元前と復元後を並べた画像も保存する(&amp;B)</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>写真の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>写真%n枚の書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation>数値が大きいほどきれいになり、ファイルも大きくなります。写真には92がちょうどよい値です。</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>画質の数値</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>画質(&amp;Q)：</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>元の大きさ</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>長辺を指定</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation>送るときには小さい画像が便利です。拡大されることはありません。</translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation>長辺の長さ（ピクセル）</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大きさ(&amp;S)：</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>写真と同じ場所</translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation>1つのフォルダーにまとめる</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>結果を保存する場所</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>保存先(&amp;W)：</translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation>ファイル名に付け足す語句</translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation>写真の名前と拡張子の間に入ります。</translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation>名前に付け足す語句(&amp;A)：</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>新しいファイルに番号を付ける</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>その写真をスキップする</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation>同じ名前のファイルがすでにあるときの扱い</translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation>元の写真が置き換えられることはありません。</translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation>同じ名前のファイルがあるとき(&amp;I)：</translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation>日付、場所など写真の情報を残す</translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation>EXIF、XMP、IPTCの情報です。</translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation>復元前と復元後を並べた画像も保存する</translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation>両方を左右に並べて、別のファイルに保存します。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>結果を保存するフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation>何も失われません。1チャンネルあたり16ビットの写真は、16ビットのまま保存されます。</translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation>ファイルは小さく、1チャンネルあたり8ビットです。保存するたびに画質が少し落ちます。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>結果を保存するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation>結果はすべてすでにあります。すでにある写真はスキップされます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>すでにあるファイル%n個が置き換えられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>写真%n枚はスキップされます。同じ名前のファイルがすでにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation>この設定では、保存できるファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1とほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation>ファイルの大きさはまだ分かりません。</translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation>見込み：合計で%1以上</translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation>見込み：合計で約%1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation>%1 × %2ピクセル。見込み：約%3</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>各チャンネル 8 ビット</translation>
    </message>
    <message>
        <source>Depth of the colours</source>
        <translation>色の深さ</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>色の深さ(&amp;D):</translation>
    </message>
    <message>
        <source>Nothing but depth is lost: 16 bits a channel become 8.</source>
        <translation>失われるのは色の深さだけです。各チャンネル 16 ビットが 8 ビットになります。</translation>
    </message>
    <message>
        <source>16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.</source>
        <translation>各チャンネル 16 ビットはさらに編集する場合に、8 ビットはファイルを小さくしたい場合に適しています。16 ビットで保存できるのは %1 だけです。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation>顔%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>書き出しを待っていた写真の一覧が壊れています。そのうち%n枚は続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation>参考にするはずだった、同じ人の画像を開けません。</translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation>処理の準備ができていません。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>%1%で一時停止中</translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation>復元中、%1%</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation>%1として保存しました。%2</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>スキップしました。%1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>失敗しました。%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>No face was found, so nothing was saved.</source>
        <translation>顔が見つからなかったため、何も保存しませんでした。</translation>
    </message>
    <message>
        <source>Nothing could be restored, so nothing was saved.</source>
        <translation>何も復元できなかったため、何も保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation>「%1」は参考画像として使えません。%2</translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前：</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation>「%1」はプリセットの名前にできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1、顔%2</translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation>同じ人の画像を選ぶ</translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation>画像の中の顔を探しています…</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>「%1」に顔は見つかりませんでした。</translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face, and those that are still to be found get them too.</source>
        <translation>開いているすべての写真のすべての顔がこの顔と同じ設定になりました。これから見つかる顔にも同じ設定が使われます。</translation>
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
        <translation>顔？ %1 %</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceHead</name>
    <message>
        <source>Name…</source>
        <translation>名前…</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>この顔に名前を付ける</translation>
    </message>
    <message>
        <source>Says who this is. The name stays with the photo&apos;s settings.</source>
        <translation>これが誰かを書きます。名前は写真の設定と一緒に残ります。</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>人物の名前</translation>
    </message>
    <message>
        <source>Check the Points</source>
        <translation>点を確認</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FacePanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>選択中の顔</translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation>復元した顔を、どのくらい写真に重ねるかを決めます。</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation>写真そのものの粒子を、復元した顔にどのくらい戻すかを決めます。</translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation>顔を選ぶと、その見え方を変えられます。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細な設定</translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation>インストールされているネットワークのセットでは、鮮明にすることしかできません。ここで細部を加えるには、精緻化できるセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation>ここで細部を加えるには、「精緻化」を選んでください。</translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation>段階が0のときに比べて、明らかに本人に似ていません。段階を減らすか、本人らしさの重みを増やすと、似やすくなります。</translation>
    </message>
    <message>
        <source>The installed networks cannot hold a face to a person.</source>
        <translation>インストールされているネットワークでは、顔を特定の人物に近づけることができません。</translation>
    </message>
    <message>
        <source>Hides the settings that are seldom needed.</source>
        <translation>あまり使わない設定を隠します。</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom needed.</source>
        <translation>あまり使わない設定を表示します。</translation>
    </message>
    <message>
        <source>Likeness %1: the same person.</source>
        <translation>似ている度合い%1：同じ人です。</translation>
    </message>
    <message>
        <source>Likeness %1: probably the same person.</source>
        <translation>似ている度合い%1：おそらく同じ人です。</translation>
    </message>
    <message>
        <source>Likeness %1: looks like somebody else.</source>
        <translation>似ている度合い%1：別の人のように見えます。</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told from this photo.</source>
        <translation>本人に似ているかどうかは、この写真からは分かりません。</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told: no clear face is seen here.</source>
        <translation>本人に似ているかどうかは分かりません。ここにははっきりした顔が見えません。</translation>
    </message>
    <message>
        <source>Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what they do not show.</source>
        <translation>写真に写っているままの顔、そして参考画像と比べた結果です。そこに写っていないことについては何も分かりません。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation>この写真の顔</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation>矢印キーで移動し、Enterキーで顔を選びます。スペースキーで、顔を含めるか除外するかを切り替えます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check the points</source>
        <translation>点を確認してください</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>開いている写真</translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation>矢印キーで写真から写真へ移動し、Deleteキーで選んだ写真をプロジェクトから外します。</translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation>ここに写真やフォルダーをドロップしてください。</translation>
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
        <translation>写真が元の場所にありません。</translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation>写真は読み込みを待っています。</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>写真を読み込んでいます。</translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation>写真の準備ができました。</translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation>写真に、まだ書き出していない変更があります。</translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation>復元した写真は保存されています。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー：%1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation>推測で補われた部分の測定</translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation>インストールされているネットワークは何も付け加えないため、顔に推測で補われた部分はありません。</translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation>それぞれの顔を何度か復元して、結果の違うところを調べています…</translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation>明るいところは、どんな顔だったのかが写真からは分からない部分です。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation>選択中の顔</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>ブラシの太さ</translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation>ブラシの太さを決めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>前回プログラムが終了したとき、写真%n枚がまだ書き出されていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation>これは見本です。写真の中の線をドラッグして見比べてから、手元の写真をここにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>前回Heirloomが終了したとき、写真%n枚の変更がどのプロジェクトファイルにも保存されていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation>作業を再開</translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation>言語は、Heirloomを次に起動したときに変わります。</translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation>ウィンドウを閉じる前に、プロジェクトを保存してください。保存しないと変更が失われます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>貼り付ける画像がありません。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation>今は顔を復元できません。%1</translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation>この写真は元の場所にありません。</translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation>「%1」は、顔が見つかったあとに変更されています。顔の位置がずれているかもしれません。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>photo and project</comment>
        <translation>%1（%2）</translation>
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
        <translation>ネットワークを読み込んでいます…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Shows or hides the part of the window that is called “%1”.</source>
        <translation>ウィンドウの「%1」という部分を表示または非表示にします。</translation>
    </message>
    <message>
        <source>Forgets which photos and projects were opened last; the files stay.</source>
        <translation>最近開いた写真とプロジェクトの一覧を消します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.</source>
        <translation>この写真は、Heirloomが「%1」から作ったものです。元の写真から、そのときの設定のまま続けられます。</translation>
    </message>
    <message>
        <source>Go On from the Original</source>
        <translation>元の写真から続ける</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>This face was set up with a method that this version of Heirloom does not have.</source>
        <translation>この顔に設定されている方法は、このバージョンのHeirloomにはありません。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodComparison</name>
    <message>
        <source>Try the other method</source>
        <translation>もう一方の方法を試す</translation>
    </message>
    <message>
        <source>Takes this method.</source>
        <translation>この方法を選びます。</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way.</source>
        <translation>この顔をもう一方の方法でも復元し、両方を表示します。段階が 0 のときは両者が同じになるため、ハンドルが中間に移動します。</translation>
    </message>
    <message>
        <source>With no steps both methods show the recovered face.</source>
        <translation>段階が 0 のときは、どちらの方法も鮮明にした顔を表示します。</translation>
    </message>
    <message>
        <source>A click on a picture takes its method.</source>
        <translation>画像をクリックすると、その方法が選ばれます。</translation>
    </message>
    <message>
        <source>The face by the method: %1</source>
        <translation>次の方法による顔：%1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ParamControls</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1パーセント</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation>囲まれている顔はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>%n人の顔、選択なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>%n人の顔、顔%1を選択中、除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>%n人の顔、顔%1を選択中：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>%n人の顔、顔%1を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Cropping: %1 by %2 pixels of %3 by %4.</source>
        <translation>トリミング中：%3 × %4ピクセルのうち%1 × %2ピクセル。</translation>
    </message>
    <message>
        <source>The person is named “%1”.</source>
        <translation>この人の名前は「%1」です。</translation>
    </message>
    <message>
        <source>The program is %1 percent sure that this is a face.</source>
        <translation>これが顔である確かさは %1 パーセントです。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>顔かもしれない場所があと %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is %1 percent sure that the selected place is one.</source>
        <translation>選んだ場所が顔である確かさは %1 パーセントです。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoControls</name>
    <message>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>The photo can be straightened by up to %1 degrees.</source>
        <translation>写真の傾きを補正できるのは%1度までです。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾き補正</translation>
    </message>
    <message>
        <source>Cancel the crop</source>
        <translation>トリミングをやめる</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation>顔を復元するには、写真をここにドロップするか、写真を開いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation>「%1」を表示できません。%2</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>「%1」を読み込んでいます。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>顔を探しています…</translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.</source>
        <translation>顔は見つかりませんでした。「顔を追加」を選んで顔を枠で囲むか、写真を正しい向きに回してください。</translation>
    </message>
    <message>
        <source>What is invented in face %1 could not be measured. %2</source>
        <translation>顔 %1 の、作り出された部分を測定できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPanel</name>
    <message>
        <source>Open a photo to change its light, or to turn and crop it.</source>
        <translation>写真を開くと、明るさや色を変えたり、回転やトリミングをしたりできます。</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Takes back everything of this part.</source>
        <translation>この部分の変更をすべて取り消します。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation>環境設定を確定する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation>顔の復元に使うネットワークのセットを選びます。</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>ネットワーク(&amp;N)：</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード（CUDA）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation>ネットワークを動かすデバイスを選びます。</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>デバイス(&amp;D)：</translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>%n個のプロセッサコアに1つずつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation>復元に使うプロセッサのスレッドの数です。0にすると、コアごとに1つになります。</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>スレッド(&amp;T)：</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation>計算した顔のためのメモリ（メビバイト）</translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation>メモリが多いほど、あとで戻ったときにすぐ表示できる顔が増えます。</translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation>計算した顔のためのメモリ(&amp;M)：</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>ウィンドウを明るい色にするか、暗い色にするかを選びます。</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>テーマ(&amp;H)：</translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation>ネットワークを読み込み直します。計算が済んでいる顔も、改めて計算します。</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>言語は、プログラムを次に起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation>忠実</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>細密</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>写真%n枚を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>写真%n枚を外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation>この人の別の画像を選択</translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation>顔を含める</translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation>顔を除外</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>顔を追加</translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation>顔を削除</translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation>顔の点を調整</translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation>範囲を保護</translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation>保護を解除</translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation>写真の保護をすべて解除</translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>%n人の顔の設定を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the settings to all faces of the photo</source>
        <translation>設定を写真のすべての顔にコピー</translation>
    </message>
    <message>
        <source>Copy the settings to all photos</source>
        <translation>設定をすべての写真にコピー</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>これは顔ではない</translation>
    </message>
    <message>
        <source>Name the face</source>
        <translation>顔に名前を付ける</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation>このファイルはHeirloomのプロジェクトではありません。</translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation>プロジェクトファイルがありません。</translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation>プロジェクトファイルを開けません。</translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation>ファイルが大きすぎるため、Heirloomのプロジェクトとは考えられません。</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>プロジェクトファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation>保存しても開き直せなくなるため、プロジェクトを保存できません。</translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation>プロジェクトを保存できませんでした。前に保存した内容は変わっていません。</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>写真が元の場所にありません。</translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation>写真を開けません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation>写真を最後まで読み込めません。</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation>プロジェクトファイルが壊れています：「%1」が絶対パスではありません。</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>プロジェクトファイルが壊れています：「%1」が16進数64桁のSHA-256ではありません。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation>このプロジェクトは、より新しいバージョンのHeirloomで作られました。形式の番号は%1ですが、このバージョンで読み込めるのは%2までです。</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation>プロジェクトが大きすぎます。</translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation>プロジェクトファイルが壊れています：正しいJSONではありません。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>書き出し中のものはありません。</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>書き出しの待ち行列</translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation>書き出す写真</translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation>Deleteキーを押すと、選んだ写真の書き出しを中止します。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて中止</translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation>失敗した写真をもう一度書き出す</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>結果をフォルダーで表示</translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation>完了した写真を一覧から消す</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation>完了した写真を一覧から消す（ファイルはそのまま残ります）</translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation>選んだ写真の書き出しを中止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>一時停止中：%n枚中%1枚が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>写真%n枚中%1枚が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>写真%n枚を書き出せませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>写真%n枚を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>写真%n枚は、顔がなかったためそのままにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>写真%n枚は、復元できなかったためそのままにしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation>同じ人がもっとよく写った写真があると、本人に似た顔を保ちやすくなります。</translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation>この人の参考画像</translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation>参考画像を追加</translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation>この人の別の画像を選びます。</translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation>参考画像を外す</translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation>選んだ参考画像を外します。</translation>
    </message>
    <message>
        <source>“%1” is probably not a picture of this person.</source>
        <translation>「%1」は、おそらくこの人の画像ではありません。</translation>
    </message>
    <message>
        <source>These are probably not pictures of this person: %1.</source>
        <translation>おそらくこの人の画像ではないもの：%1。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation>同じ人の別の画像を選んでください。鮮明な画像ほど、Heirloomは顔を本人に似せておきやすくなります。</translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation>同じ人の別の画像を1枚選んでください。鮮明な画像ほど、Heirloomは顔を本人に似せておきやすくなります。</translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation>この画像には複数の顔が写っています。同じ人の顔を選んでください。</translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation>選べる顔</translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation>矢印キーで移動し、スペースキーで顔を選んだり、選択を取り消したりします。</translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation>矢印キーで顔を選びます。</translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation>開いている写真には、ほかの顔が写っていません。同じ人が写った画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation>画像ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>画像ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation>開いていない画像から顔を取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation>参考画像として使う(&amp;U)</translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation>参考画像として使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation>写真の名前を含める(&amp;N)</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>エラーの報告</translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation>この報告は、プログラムの修正に役立ちます。画像は含まれず、どこにも送信されません。コピーするか、保存して渡してください。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>報告の内容</translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation>写真の名前を含める</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation>含めない場合は、名前が番号に置き換えられます。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation>報告をファイルに保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>そこには報告を保存できませんでした。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>報告をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation>エラーの報告を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>報告を保存しました。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation>同じ数なら、もう一度同じ顔になります。</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>別の結果を試す</translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation>別のシードを試す</translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation>写真に同じくらい合う、別の顔を表示します。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation>ウィンドウのほかの場所</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation>名前またはキーにその文字を含む操作だけが表示されます。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation>その名前やキーに当てはまる操作はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The framed place is a face: it becomes one of the photo&apos;s faces.</source>
        <translation>枠の場所は顔です。写真の顔に加えます。</translation>
    </message>
    <message>
        <source>No Face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>The framed place is no face: it is not offered again.</source>
        <translation>枠の場所は顔ではありません。今後は候補にしません。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>顔かもしれない次の場所を表示します。</translation>
    </message>
    <message>
        <source>Search Harder</source>
        <translation>もっと探す</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>この写真をもう一度調べ、ほとんど見分けられない顔も探します。</translation>
    </message>
    <message>
        <source>Searching harder…</source>
        <translation>もっと探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>顔かもしれない場所があと %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more that may be a face.</source>
        <translation>顔かもしれない場所はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>顔 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation>顔が写真の中にありません。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Drag anywhere: from %1 to %2.</source>
        <translation>どこでもドラッグできます。「%1」から「%2」へ変わります。</translation>
    </message>
    <message>
        <source>Drag anywhere: across from %1 to %2, up from %3 to %4.</source>
        <translation>どこでもドラッグできます。横に動かすと「%1」から「%2」へ、上に動かすと「%3」から「%4」へ変わります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness</source>
        <translation>似ている度合い</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>細部</translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation>似ている度合いと細部が、測定されるにつれてここに表示されます。</translation>
    </message>
    <message>
        <source>Likeness and detail along the way</source>
        <translation>途中の、似ている度合いと細部</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>ここではまだ何も測定されていません。</translation>
    </message>
    <message>
        <source>Here the likeness is %1 and the detail %2.</source>
        <translation>ここでは、似ている度合いは%1、細部は%2です。</translation>
    </message>
    <message>
        <source>Here the detail is %1.</source>
        <translation>ここでは、細部は%1です。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TreatmentActions</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation>これらの設定の組み合わせを使ったり、保存したりします。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>この顔の設定を、すべて最初の値に戻します。</translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation>すべての顔にコピー</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation>この写真のすべての顔を同じ設定にします。</translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation>すべての写真にコピー</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation>開いているすべての写真の、すべての顔を同じ設定にします。</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TurnOffer</name>
    <message>
        <source>The people in this photo do not stand upright. Turn it?</source>
        <translation>この写真の人々は横か逆さまになっています。回転しますか？</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>このまま</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>正しい向きに回転</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation>写真を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation>写真を開き、写っている顔を復元します。</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation>フォルダーと、その中のフォルダーにある写真をすべて開きます。</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation>保存したプロジェクト（写真、顔、設定）を開きます。</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation>開いている写真と、その中の顔について決めたことを保存します。</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>名前を付けてプロジェクトを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>プロジェクトを別の名前で保存します。</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation>保存していない作業を回復(&amp;U)</translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation>プログラムが保存せずに終了したときに開いていたものに戻ります。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation>復元した写真を元の写真とは別に保存します。元の写真は決して変わりません。</translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation>すべて書き出す(&amp;L)…</translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation>開いている写真をすべて、1枚ずつ復元して保存します。</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>写真の一覧から外す(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation>選んだ写真を一覧から外します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation>プログラムを終了します。保存していない作業は、次に起動したときに再開できます。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>最後の変更を取り消します。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>取り消した変更をもう一度行います。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation>コピーした画像またはファイルを開きます。</translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation>設定をすべての顔にコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation>この写真のすべての顔を、選択中の顔と同じ設定にします。</translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation>設定をすべての写真にコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation>開いているすべての写真のすべての顔を、選択中の顔と同じ設定にします。</translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation>保護をすべて解除(&amp;C)</translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation>この写真でブラシで塗った保護を、すべて取り消します。</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>環境設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation>デバイス、メモリ、言語、テーマを変更します。</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>顔(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation>顔を選んだり、写真を動かしたりします。</translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation>顔を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>見つからなかった顔を枠で囲みます。</translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation>点を調整(&amp;G)</translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation>選択中の顔の目、鼻、口の点を、正しい位置までドラッグします。</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>保護(&amp;P)</translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation>写真のまま残したいところ（眼鏡、アクセサリー、目など）をブラシで塗ります。</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation>保護を解除(&amp;U)</translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation>保護したところのうち、やはり復元したいところをブラシで塗ります。</translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation>この顔を復元(&amp;R)</translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation>選択中の顔を復元するか、写真のまま残すかを切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation>この顔を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation>顔とみなされたものを取り除きます。写真そのものは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation>別の結果を試す(&amp;T)</translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation>選択中の顔を別のシードでもう一度復元します。ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation>参考画像を追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation>本人に似た顔をよりよく保てるように、同じ人の別の画像を指定します。</translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation>設定をリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>この顔の設定を、すべて最初の値に戻します。</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>次の顔(&amp;N)</translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation>次の顔を選択します。</translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation>前の顔(&amp;V)</translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation>前の顔を選択します。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>ワイプ(&amp;W)</translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation>復元前と復元後を、ドラッグできる線で区切って表示します。</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>左右に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation>復元前と復元後を左右に並べ、一緒に動かします。</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>元の写真(&amp;O)</translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation>復元する前の写真を表示します。</translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation>推測で補われた部分(&amp;I)</translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation>顔のうち、写真からは決まらない部分を示します。</translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation>キーを押している間だけ元の写真を見る(&amp;H)</translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation>キーを押している間だけ、復元する前の写真を表示します。</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;M)</translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation>写真を大きく表示します。</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation>写真を小さく表示します。</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation>写真全体を表示します。</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>実際の大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation>写真の1ピクセルを画面の1ピクセルで表示します。</translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation>顔を拡大(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation>選択中の顔を、収まる範囲でできるだけ大きく表示します。</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>枠を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation>顔のまわりに枠を表示します。</translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation>一覧の次の写真を表示します。</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation>前の写真を表示します。</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>パネル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>すべてのキーの一覧を表示します。</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation>不具合を見つけるのに役立つ情報を表示します。コピーして使うためのもので、何も送信されません。</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation>プログラムの動作の記録（ログ）があるフォルダーを開きます。</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Heirloomについて(&amp;A)</translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation>このプログラムの内容、使われている成果とその作り手、ネットワークが学習したものを表示します。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Try the Other &amp;Method</source>
        <translation>もう一方の方法を試す(&amp;M)</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both.</source>
        <translation>この顔をもう一方の方法でも復元し、両方を表示します。</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, against the clock. Nothing is lost.</source>
        <translation>写真を反時計回りに90度回転します。何も失われません。</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, with the clock. Nothing is lost.</source>
        <translation>写真を時計回りに90度回転します。何も失われません。</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>左右を入れ替えます。裏返しにスキャンしたスライドフィルムなどに使います。</translation>
    </message>
    <message>
        <source>&amp;Crop and Straighten</source>
        <translation>トリミングと傾き補正(&amp;C)</translation>
    </message>
    <message>
        <source>Drag the frame to what is to be kept; the original stays whole.</source>
        <translation>残したいところに合わせて枠をドラッグします。元の写真は切り取られず、そのまま残ります。</translation>
    </message>
    <message>
        <source>Name Th&amp;is Face…</source>
        <translation>この顔に名前を付ける(&amp;I)…</translation>
    </message>
    <message>
        <source>Says who the selected face is.</source>
        <translation>選んだ顔が誰かを書きます。</translation>
    </message>
    <message>
        <source>Search &amp;Harder</source>
        <translation>もっと探す(&amp;H)</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>この写真をもう一度調べ、ほとんど見分けられない顔も探します。</translation>
    </message>
    <message>
        <source>This Is a &amp;Face</source>
        <translation>これは顔(&amp;F)</translation>
    </message>
    <message>
        <source>Adds the place that may be a face to the faces of the photo.</source>
        <translation>顔かもしれない場所を写真の顔に加えます。</translation>
    </message>
    <message>
        <source>This Is N&amp;o Face</source>
        <translation>これは顔ではない(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the place that may be a face away; it is not offered again.</source>
        <translation>顔かもしれない場所を取り除き、今後は候補にしません。</translation>
    </message>
    <message>
        <source>Ne&amp;xt Place</source>
        <translation>次の場所(&amp;X)</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>顔かもしれない次の場所を表示します。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation>ログのフォルダーに書き込めないため、ログはありません。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation>フォルダー「%1」を表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation>復元前と復元後の区切り線</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>左右の矢印キーで動かせます。</translation>
    </message>
</context>
</TS>
