import { plainWords } from './plain-words.ts'

const SIGNS = /[¿¡ñ]|ción\b|ciones\b/i
const spanishWords = new Set(
  `el la los las un una unos unas mi mis su sus que qué en de del para por con sin puedo puede pueden podemos tengo tiene tienen cómo
  como cuándo cuando quién quien dónde donde es son está esta estoy soy yo se si sí me lo le les al y o pero cuánto cuánta debo debe hay
  sobre trabajo usar este nos nuestra nuestro hago pasa fue ser muy ya cuál cual hacer página pagina cuenta pueblo jefe ciudad`
    .split(/\s+/)
    .filter(Boolean),
)
const englishWords = new Set(
  `the is are my can may do does what who how when where why i we you it to of for on in an and or if at our this that not have
  post about with`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a text is Spanish rather than English; a loan word or a single "no" does not make it so. */
export function isSpanish(text: string): boolean {
  return isSpanishIn(plainWords(text), text)
}

/** The same of a text whose words are known already. */
export function isSpanishIn(words: readonly string[], text: string): boolean {
  let spanish = SIGNS.test(text) ? 2 : 0
  let english = 0
  for (const word of words) {
    if (spanishWords.has(word)) spanish += 1
    else if (englishWords.has(word)) english += 1
  }
  return spanish >= 2 && spanish > english
}

/** Beginnings of Spanish words (accents taken off) and the English word the library uses; the longest beginning wins. */
const beginnings: ReadonlyMap<string, string> = new Map(
  `abogad=lawyer|abr=open|accident=accident|acept=accept|acos=harass|actualiz=update|acus=accuse|administrador=administrator
alcald=mayor|amenaz=threat|amig=friend|amistad=friend request|anonim=anonymous|anunci=announce|apoy=support|aprob=permission|aprueb=permission|archiv=archive|asunt=business
aument=raise|autoriz=permission|avis=notify|bloque=block|borr=remove|borrador=draft|bron=argue|burl=mock|caj=box|camara=camera|camion=truck|camis=shirt|campan=election|candidat=election
canal=channel|cancion=song|cargo=title position|cas=home|castig=punish|celular=phone|chism=rumor|chist=joke|choc=crash accident|choque=accident|ciudad=town|clave=password|client=customer|colg=post
comentari=comment|comision=commission|compan=coworker|comput=computer|compart=share|concej=council|condicion=condition|conduc=drive|confidencial=confidential|contest=answer
contrasen=password|contrat=contract hire|copi=copy|correo=email|cree=believe|critic=criticise|cubr=cover|cuent=account|cumpl=comply|cumpleanos=birthday|dat=data|deb=must|decid=decide|decir=say|defend=defend|demand=sue lawsuit
denunci=report|departament=department|derech=right|desactiv=deactivate|descans=break|despach=office|desped=dismissed|despid=dismissed|dia libre=day off|difam=defame|direccion=address|director=director|disciplin=punish|discrimin=discrimination|discut=argue
dispositiv=device|document=document|domicili=home address|duen=owner|elecc=election|elimin=remove|emblem=logo|emple=employee|empres=business company|encarg=charge responsible|enferm=sick|enlac=link|entrevist=interview|entren=training|equip=equipment crew
escen=scene|escond=hide|escrib=write|escud=logo seal|espi=spy|expres=express|famili=family|fiest=party|fin de semana=weekend|firm=sign|formulari=form|fot=photo|funcion=duties|gan=earn|gerent=supervisor|goberna=governor|grab=record|groser=profanity|gritar=yell|guard=save keep
habl=talk speak|hackea=hack|hij=kid|hor=hours|horari=schedule|hospital=hospital|huelg=strike|identific=identify|iglesi=church|impuest=tax|incend=fire|inform=inform information|insignia=badge logo|insult=insult derogatory|internet=internet|investig=investigate
jef=supervisor|jubil=retire|jueg=game|junt=board|justici=court|ladron=thief|lapto=laptop|ley=law|libert=freedom|licenci=leave|llam=call|logo=logo|maldic=profanity|manej=drive run|mal=bad|mano=hand|marca=trademark|medic=medical|mensaj=message|mentir=liar|mentira=liar|monitor=monitor
mostr=show|mud=moving|musica=song|negoci=business|nin=children|noch=night|nombr=name|notici=news|obscen=profanity|oficial=official|oficin=office|opinion=opinion|organiz=organize
pagin=page|pag=pay|palabrot=profanity|pandill=gang|partid=party|patrull=patrol car|pued=|pelea=argue|peleand=argue|period=newspaper reporter|permis=permission|person=person|personal=personal|perfil=profile|pla=plan|polici=police|politica=policy politics|politic=politics|portavoz=spokesperson
prens=press|presupuest=budget|privad=private|privacidad=privacy|prohib=prohibit|promet=promise|promocion=promote|propi=own|proteg=protect|proveedor=vendor|public=post|publico=public|pueblo=town|puest=position title|quej=gripe complain
quit=remove|racis=racist|recomend=recommend recommendation|redes=social media|registr=record register|regl=rules|relig=religion|renunci=resign quit|report=report|represali=retaliation|represent=represent|resid=resident|respald=endorse stand behind|respond=answer|respons=responsible|restaur=restaurant|reuni=meeting|rob=steal
salari=pay|sancion=punish|secret=secret|segur=security|seguridad=security safety|sell=seal|sexual=sexual|sindic=union|sobrin=nephew|sol=only|solicitud=request|sorte=giveaway|subi=upload post|sub=post|sueld=pay|supervis=supervisor|telefon=phone|termin=end terms|tiemp=time|tienda=store|tomar=take
trabaj=work|traduc=translate|uniform=uniform|us=use|vacacion=vacation|vecin=resident|vend=sell|vent=sale|video=video|vigil=watch monitor|viol=violate|violenc=violence|virus=virus|visit=visit|viv=lives|vot=vote election|voluntari=volunteer|whats=whatsapp|gusta=like|camioneta=truck|bombero=firefighter|alcaldia=town hall
ayuntamiento=town|municipi=town|municip=town|poblacion=town|villa=town|lugar=place|sitio=site|grupo=group|muro=wall|tuit=tweet post|twit=twitter|etiquet=tag|mencion=mention|compar=share|descarg=disclaimer|aclar=disclaimer clear|opin=opinion|almuerz=lunch|comid=lunch|turno=shift
apropiad=appropriate|adolescent=teen|ambulanc=ambulance|paciente=patient|escuela=school|curso=course training|capacit=training|cerr=close|crear=create|cre=create|perder=lose|copia=copy|captura=screenshot|conserv=keep retention|anos=years|cuant=how long|reloj=clock|fuera de=off outside|dueno=owner|regalo=gift|jardin=garden
patrocin=sponsor|product=product|gorra=hat|chaqueta=jacket|sombrero=hat|chaleco=vest|carro=car|auto=car|coche=car|inmigr=immigrant|raza=race|genero=gender|salud=health|tecnolog=technology|bien=ok|leer=read|revis=review check|mirar=look|mir=look|ver=see|permitid=allowed permission|extra=overtime extra|extras=overtime extra|clien=customer
asco=disgusting|tont=idiot|idiot=idiot|estupid=idiot|inutil=idiot useless|corrupt=corrupt|basur=trash|sucio=dirty|enoj=angry|molest=bother|feo=ugly|chic=girl|mujer=women|hombre=man|gord=fat`
    .split(/[|\n]/)
    .map((entry) => entry.split('=') as [string, string])
    .filter(([from, to]) => from !== undefined && to !== undefined),
)

const emptySpanish = new Set(
  `el la los las lo un una unos unas mi mis tu su sus que en de del para por con sin a al y o u e es son esta estan este estos estas soy
  yo se si no me te nos le les como cuando quien quienes donde cual cuales hay ha he muy mas pero porque ya solo tambien desde hasta
  sobre entre algo alguien alguno nada nadie todo todos toda otra otro otras otros ser estar tener tengo tiene tienen hacer hago hace hizo pasa
  puedo puede pueden podemos podria debo debe deben debemos quiero quiere voy va van fue era mio mia nuestra nuestro nuestras nuestros eso
  esto ese esa aqui alla asi aunque tras fuera dentro semana dia`
    .split(/\s+/)
    .filter(Boolean),
)
const longest = 12

/** A Spanish word as English words of the library; itself where the table has none; nothing for words without topic. */
export function fromSpanish(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  if (emptySpanish.has(plain)) return []
  for (let length = Math.min(longest, plain.length); length >= 2; length -= 1) {
    const english = beginnings.get(plain.slice(0, length))
    // A short beginning ("sub", "us") counts only for a short word, or half the language would begin with it.
    if (english !== undefined && plain.length - length <= (length >= 4 ? 9 : 4))
      return english.split(' ').filter(Boolean)
  }
  return [plain]
}
