var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return e()}function p(e){for(var t=0;t<e.length;t++)e[t]()}function m(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}var h=1024,g=2048,_=4096,v=8192,y=16384,b=32768,x=1<<25,S=65536,ee=1<<19,te=1<<20,ne=1<<25,re=1<<21,ie=1<<22,ae=1<<23,oe=Symbol(`$state`),se=Symbol(`component`),ce=Symbol(`legacy props`),le=Symbol(``),ue=Symbol(`attributes`),de=Symbol(`class`),fe=Symbol(`style`),pe=Symbol(`text`),me=Symbol(`form reset`),he=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},ge=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),_e={},C=Symbol(`uninitialized`),ve=`http://www.w3.org/1999/xhtml`;function ye(){console.warn(`https://svelte.dev/e/derived_inert`)}function be(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function xe(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var w=!1;function Se(e){w=e}var T;function Ce(e){if(e===null)throw be(),_e;return T=e}function we(){return Ce(en(T))}function E(e){if(w){if(en(T)!==null)throw be(),_e;T=e}}function Te(e=1){if(w){for(var t=e,n=T;t--;)n=en(n);T=n}}function Ee(e=!0){for(var t=0,n=T;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=en(n);e&&n.remove(),n=i}}function De(e){if(!e||e.nodeType!==8)throw be(),_e;return e.data}function Oe(e){return e===this.v}function ke(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Ae(e){return!ke(e,this.v)}function je(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Me(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Ne(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Pe(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function Fe(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function Ie(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function Le(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function Re(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function ze(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function Be(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function Ve(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function He(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var Ue=!1;function We(){Ue=!0}var D=null;function Ge(e){D=e}function O(e,t=!1,n){D={p:D,i:!1,c:null,e:null,s:e,x:null,r:V,l:Ue&&!t?{s:null,u:null,$:[]}:null}}function k(e){var t=D,n=t.e;if(n!==null){t.e=null;for(var r of n)hn(r)}return e!==void 0&&(t.x=e),t.i=!0,D=t.p,Ke(e)}function Ke(e={}){return i(e,se,{value:!0}),e}function qe(){return!Ue||D!==null&&D.l===null}var Je=[];function Ye(){var e=Je;Je=[],p(e)}function Xe(e){if(Je.length===0&&!St){var t=Je;queueMicrotask(()=>{t===Je&&Ye()})}Je.push(e)}function Ze(){for(;Je.length>0;)Ye()}var Qe=~(g|_|h);function A(e,t){e.f=e.f&Qe|t}function $e(e){e.f&512||e.deps===null?A(e,h):A(e,_)}function et(e,t){e.f&2048?t.set(e,g):e.f&4096&&t.get(e)!==2048&&t.set(e,_),A(e,h)}var tt=!1;function nt(){tt||(tt=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[me]?.()})},{capture:!0}))}function rt(e){var t=B,n=V;Rn(null),zn(null);try{return e()}finally{Rn(t),zn(n)}}function it(e,t,n,r=n){e.addEventListener(t,()=>rt(n));let i=e[me];e[me]=i?()=>{i(),r(!0)}:()=>r(!0),nt()}function at(e,t,n,r){let i=qe()?lt:ft;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=V,c=ot(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){cn(e,s)}st()}}var d=ct();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>dt(e))).then(u).catch(e=>cn(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),st())}):f()}function ot(){var e=V,t=B,n=D,r=M;return function(i=!0){zn(e),Rn(t),Ge(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function st(e=!0){zn(null),Rn(null),Ge(null),e&&M?.deactivate()}function ct(){var e=V,t=e.b,n=M,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function lt(e){var t=2|g;return V!==null&&(V.f|=ee),{ctx:D,deps:null,effects:null,equals:Oe,f:t,fn:e,reactions:null,rv:0,v:C,wv:0,parent:V,ac:null}}var ut=Symbol(`obsolete`);function dt(e,t,n){let r=V;r===null&&Me();var i=void 0,a=zt(C),o=!B,s=new Set;return yn(()=>{var t=V,n=m();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==he&&n.reject(e)}).finally(st)}catch(e){n.reject(e),st()}var c=M;if(o){if(t.f&32768)var l=ct();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(ut);else for(let e of s.values())e.reject(ut);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==ut&&(c.activate(),t?(a.f|=ae,Ut(a,t)):(a.f&8388608&&(a.f^=ae),Ut(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),pn(()=>{for(let e of s)e.reject(ut)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function j(e){let t=lt(e);return Vn(t),t}function ft(e){let t=lt(e);return t.equals=Ae,t}function pt(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)En(t[n])}}function mt(e){var t,n=V,r=e.parent;if(!Fn&&r!==null&&e.v!==C&&r.f&24576)return ye(),e.v;zn(r);try{pt(e),t=Qn(e)}finally{zn(n)}return t}function ht(e){var t=mt(e);!e.equals(t)&&(e.wv=Yn(),(!M?.is_fork||e.deps===null)&&(M===null?e.v=t:(M.capture(e,t,!0),yt?.capture(e,t,!0)),e.deps===null))?A(e,h):Fn||(bt===null?$e(e):(fn()||M?.is_fork)&&bt.set(e,t))}function gt(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&rt(()=>{t.ac.abort(he),t.ac=null}),t.fn!==null&&(t.teardown=d),tr(t,0),wn(t))}function _t(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&nr(t)}var vt=null,M=null,yt=null,bt=null,xt=null,St=!1,Ct=!1,wt=null,Tt=null,Et=0,Dt=1,Ot=class e{id=Dt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){vt===null?vt=this:(vt.next=this,this.prev=vt),vt=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)A(r,g),t(r);for(r of n.m)A(r,_),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=h}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)A(e,t),this.schedule(e);this.apply();for(var t=wt=[],n=[],r=Tt=[];this.#a.length>0;){Et++>1e3&&(this.#b(),At());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Ft(e),this.#d()||this.discard(),t}}if(M=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(wt=null,Tt=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)Pt(e,t);r.length>0&&M.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),yt=this,Mt(n),Mt(t),yt=null,this.#i?.resolve();var o=M;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(Lt.clear(),o.#m())}}#h(e,t,n){e.f^=h;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=h:i&4?t.push(r):Xn(r)&&(i&16&&this.add_dirty_reaction(r,_),nr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),A(i,g),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),M=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)et(e[t],this.#s)}capture(e,t,n=!1){e.v!==C&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),bt?.set(e,t)),this.is_fork||(e.v=t)}activate(){M=this}deactivate(){M=null,bt=null}flush(){try{Ct=!0,M=this,this.#m()}finally{Et=0,xt=null,wt=null,Tt=null,Ct=!1,M=null,bt=null,Lt.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(ut);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,Xe(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=m()).promise}static ensure(){if(M===null){let t=M=new e;!Ct&&!St&&Xe(()=>{t.started||t.flush()})}return M}apply(){bt=null}schedule(e){xt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?vt=e:t.prev=e,this.linked=!1}}};function kt(e){var t=St,n=yt;yt=null,St=!0;try{var r;for(e&&(kt(),r=e());;){if(Ze(),M===null)return r;M.flush()}}finally{St=t,yt=n}}function At(){try{Le()}catch(e){cn(e,xt)}}var jt=null;function Mt(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&Xn(r)&&(jt=new Set,nr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&On(r),jt?.size>0)){Lt.clear();for(let e of jt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)jt.has(n)&&(jt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||nr(n)}}jt.clear()}}jt=null}}function Nt(e){M.schedule(e)}function Pt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),A(e,h);for(var n=e.first;n!==null;)Pt(n,t),n=n.next}}function Ft(e){A(e,h);for(var t=e.first;t!==null;)Ft(t),t=t.next}var It=new Set,Lt=new Map,Rt=!1;function zt(e,t){return{f:0,v:e,reactions:null,equals:Oe,rv:0,wv:0}}function N(e,t){let n=zt(e,t);return Vn(n),n}function Bt(e,t=!1,n=!0){let r=zt(e);return t||(r.equals=Ae),Ue&&n&&D!==null&&D.l!==null&&(D.l.s??=[]).push(r),r}function P(e,t,n=!1){return B!==null&&(!Ln||B.f&131072)&&qe()&&B.f&4325394&&(Bn===null||!Bn.has(e))&&Ve(),Ut(e,n?qt(t):t,Tt)}var Vt=null,Ht=0;function Ut(e,t,n=null){if(!e.equals(t)){Fn?Lt.set(e,t):Lt.has(e)||Lt.set(e,e.v);var r=Ot.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&mt(t),bt===null&&$e(t)}e.wv=Yn(),Vt=null,Ht=0,Kt(e,g,n),Vt=null,qe()&&V!==null&&V.f&1024&&!(V.f&96)&&(Un===null?Wn([e]):Un.push(e)),!r.is_fork&&It.size>0&&!Rt&&Wt()}return t}function Wt(){Rt=!1;for(let e of It){e.f&1024&&A(e,_);let t;try{t=Xn(e)}catch{t=!0}t&&nr(e)}It.clear()}function Gt(e){P(e,e.v+1)}function Kt(e,t,n){var r=e.reactions;if(r!==null){var i=qe(),a=r.length;if(Ht+=a,Ht>1e5&&Vt===null&&(Vt=new Set),Vt!==null){if(Vt.has(e))return;Vt.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==V){var l=(c&g)===0;if(l&&A(s,t),c&131072)It.add(s);else if(c&2){var u=s;bt?.delete(u),Kt(u,_,n)}else if(l){var d=s;c&16&&jt!==null&&jt.add(d),n===null?Nt(d):n.push(d)}}}}}function qt(t){if(typeof t!=`object`||!t||oe in t||se in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=N(0),u=null,d=qn,f=e=>{if(qn===d)return e();var t=B,n=qn;Rn(null),Jn(d);var r=e();return Rn(t),Jn(n),r};return i&&r.set(`length`,N(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||ze();var i=r.get(t);return i===void 0?f(()=>{var e=N(n.value,u);return r.set(t,e),e}):P(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>N(C,u));r.set(t,e),Gt(o)}}else P(n,C),Gt(o);return!0},get(e,n,i){if(n===oe)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>N(qt(s?e[n]:C),u)),r.set(n,o)),o!==void 0){var c=U(o);return c===C?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=U(i);if(a===C)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===oe)return!0;var n=r.get(t),i=n!==void 0&&n.v!==C||Reflect.has(e,t);return(n!==void 0||(V!==null||B!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>N(i?qt(e[t]):C,u)),r.set(t,n)),U(n)===C)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>N(C,u)),r.set(d+``,p)):P(p,C)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>N(void 0,u)),P(c,qt(n)),r.set(t,c));else{l=c.v!==C;var m=f(()=>qt(n));P(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&P(g,_+1)}Gt(o)}return!0},ownKeys(e){U(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==C});for(var[n,i]of r)i.v!==C&&!(n in e)&&t.push(n);return t},setPrototypeOf(){Be()}})}var Jt,Yt,Xt,Zt;function Qt(){if(Jt===void 0){Jt=window,Yt=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;Xt=a(t,`firstChild`).get,Zt=a(t,`nextSibling`).get,u(e)&&(e[de]=void 0,e[ue]=null,e[fe]=void 0,e.__e=void 0),u(n)&&(n[pe]=void 0)}}function F(e=``){return document.createTextNode(e)}function $t(e){return Xt.call(e)}function en(e){return Zt.call(e)}function I(e,t){if(!w)return $t(e);var n=$t(T);if(n===null)n=T.appendChild(F());else if(t&&n.nodeType!==3){var r=F();return n?.before(r),Ce(r),r}return t&&on(n),Ce(n),n}function tn(e,t=!1){if(!w){var n=$t(e);return n instanceof Comment&&n.data===``?en(n):n}if(t){if(T?.nodeType!==3){var r=F();return T?.before(r),Ce(r),r}on(T)}return T}function L(e,t=!1){if(!w)return $t(e);var n=I(e,t);return E(e),n}function R(e,t=1,n=!1){let r=w?T:e;for(var i;t--;)i=r,r=en(r);if(!w)return r;if(n){if(r?.nodeType!==3){var a=F();return r===null?i?.after(a):r.before(a),Ce(a),a}on(r)}return Ce(r),r}function nn(e){e.textContent=``}function rn(){return!1}function an(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function on(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function sn(e){var t=V;if(t===null)return B.f|=ae,e;if(!(t.f&32768)&&!(t.f&4))throw e;cn(e,t)}function cn(e,t){if(e===_e)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function ln(e){V===null&&(B===null&&Ie(e),Fe()),Fn&&Pe(e)}function un(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function dn(e,t){var n=V;n!==null&&n.f&8192&&(e|=v);var r={ctx:D,deps:null,nodes:null,f:e|g|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};M?.register_created_effect(r);var i=r;if(e&4)wt===null?Ot.ensure().schedule(r):wt.push(r);else if(t!==null){try{nr(r)}catch(e){throw En(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=S))}if(i!==null&&(i.parent=n,n!==null&&un(i,n),B!==null&&B.f&2&&!(e&64))){var a=B;(a.effects??=[]).push(i)}return r}function fn(){return B!==null&&!Ln}function pn(e){let t=dn(8,null);return A(t,h),t.teardown=e,t}function mn(e){ln(`$effect`);var t=V.f;if(!B&&t&32&&D!==null&&!D.i){var n=D;(n.e??=[]).push(e)}else return hn(e)}function hn(e){return dn(4|te,e)}function gn(e){return ln(`$effect.pre`),dn(8|te,e)}function _n(e){Ot.ensure();let t=dn(64|ee,e);return(e={})=>new Promise(n=>{e.outro?kn(t,()=>{En(t),n(void 0)}):(En(t),n(void 0))})}function vn(e){return dn(4,e)}function yn(e){return dn(ie|ee,e)}function bn(e,t=0){return dn(8|t,e)}function z(e,t=[],n=[],r=[]){at(r,t,n,t=>{dn(8,()=>{e(...t.map(U))})})}function xn(e,t=0){return dn(16|t,e)}function Sn(e){return dn(32|ee,e)}function Cn(e){var t=e.teardown;if(t!==null){let n=Fn,r=B;In(!0),Rn(null);try{t.call(null)}catch(t){cn(t,e.parent)}finally{In(n),Rn(r)}}}function wn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&rt(()=>{e.abort(he)});var r=n.next;n.f&64?n.parent=null:En(n,t),n=r}}function Tn(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||En(t),t=n}}function En(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Dn(e.nodes.start,e.nodes.end),n=!0),e.f|=x,wn(e,t&&!n),tr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();Cn(e),e.f^=x,e.f|=y;var i=e.parent;i!==null&&i.first!==null&&On(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Dn(e,t){for(;e!==null;){var n=e===t?null:en(e);e.remove(),e=n}}function On(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function kn(e,t,n=!0){var r=[];e.f|=256,An(e,r,!0);var i=()=>{n&&En(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function An(e,t,n){if(!(e.f&8192)){e.f^=v;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);An(i,t,o?n:!1)}i=a}}}function jn(e){e.f&=-257,Mn(e,!0)}function Mn(e,t){if(!(e.f&256)&&e.f&8192){e.f^=v,e.f&1024||(A(e,g),Ot.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Mn(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Nn(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:en(n);t.append(n),n=i}}var Pn=null,Fn=!1;function In(e){Fn=e}var B=null,Ln=!1;function Rn(e){B=e}var V=null;function zn(e){V=e}var Bn=null;function Vn(e){B!==null&&(B.f&2097152||B.f&2)&&(Bn??=new Set).add(e)}var H=null,Hn=0,Un=null;function Wn(e){Un=e}var Gn=1,Kn=0,qn=Kn;function Jn(e){qn=e}function Yn(){return++Gn}function Xn(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(Xn(a)&&ht(a),a.wv>e.wv)return!0}t&512&&bt===null&&A(e,h)}return!1}function Zn(e,t,n=!0){var r=e.reactions;if(r!==null&&!(Bn!==null&&Bn.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?Zn(a,t,!1):t===a&&(n?A(a,g):a.f&1024&&A(a,_),Nt(a))}}function Qn(e){var t=H,n=Hn,r=Un,i=B,a=Bn,o=D,s=Ln,c=qn,l=e.f;H=null,Hn=0,Un=null,B=l&96?null:e,Bn=null,Ge(e.ctx),Ln=!1,qn=++Kn,e.ac!==null&&(rt(()=>{e.ac.abort(he)}),e.ac=null);try{e.f|=re;var u=e.fn,d=u();e.f|=b;var f=$n(e);if(qe()&&Un!==null&&!Ln&&f!==null&&!(e.f&6146))for(var p=0;p<Un.length;p++)Zn(Un[p],e);if(i!==null&&i!==e){if(Kn++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=Kn;if(t!==null)for(let e of t)e.rv=Kn;Un!==null&&(r===null?r=Un:r.push(...Un))}return e.f&8388608&&(e.f^=ae),d}catch(t){return $n(e),sn(t)}finally{e.f^=re,H=t,Hn=n,Un=r,B=i,Bn=a,Ge(o),Ln=s,qn=c}}function $n(e){var t=e.deps,n=M?.is_fork;if(H!==null){var r;if(n||tr(e,Hn),t!==null&&Hn>0)for(t.length=Hn+H.length,r=0;r<H.length;r++)t[Hn+r]=H[r];else e.deps=t=H;if(fn()&&e.f&512)for(r=Hn;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&Hn<t.length&&(tr(e,Hn),t.length=Hn);return t}function er(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&(H===null||!n.call(H,r))){var s=r;s.f&512&&(s.f^=512),s.v!==C&&$e(s),s.ac!==null&&rt(()=>{s.ac.abort(he),s.ac=null,A(s,g)}),gt(s),tr(s,0)}}function tr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)er(e,n[r])}function nr(e){var t=e.f;if(!(t&16384)){A(e,h);var n=V;V=e;try{t&16777232?Tn(e):wn(e),Cn(e);var r=Qn(e);e.teardown=typeof r==`function`?r:null,e.wv=Gn}finally{V=n}}}async function rr(){await Promise.resolve(),kt()}function U(e){var t=!!(e.f&2);if(Pn?.add(e),B!==null&&!Ln&&!(V!==null&&V.f&16384)&&(Bn===null||!Bn.has(e))){var r=B.deps;if(B.f&2097152)e.rv<Kn&&(e.rv=Kn,H===null&&r!==null&&r[Hn]===e?Hn++:H===null?H=[e]:H.push(e));else{B.deps??=[],n.call(B.deps,e)||B.deps.push(e);var i=e.reactions;i===null?e.reactions=[B]:n.call(i,B)||i.push(B)}}if(Fn&&Lt.has(e))return Lt.get(e);if(t){var a=e;if(Fn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||ar(a))&&(o=mt(a)),Lt.set(a,o),o}var s=!(a.f&512)&&!Ln&&B!==null&&!!(B.f&512),c=(a.f&b)===0;Xn(a)&&(s&&(a.f|=512),ht(a)),s&&!c&&(_t(a),ir(a))}if(bt?.has(e))return bt.get(e);if(e.f&8388608)throw e.v;return e.v}function ir(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(_t(r),ir(r))}}function ar(e){if(e.v===C)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(Lt.has(t)||t.f&2&&ar(t))return!0;return!1}function or(e){var t=Ln;try{return Ln=!0,e()}finally{Ln=t}}function sr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(oe in e)cr(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&oe in n&&cr(n)}}}function cr(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{cr(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var lr=[`touchstart`,`touchmove`];function ur(e){return lr.includes(e)}var dr=Symbol(`events`),fr=new Set,pr=new Set;function W(e,t,n){(t[dr]??={})[e]=n}function mr(e){for(var t=0;t<e.length;t++)fr.add(e[t]);for(var n of pr)n(e)}var hr=null,gr=!1;function _r(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;hr=e,gr||(gr=!0,setTimeout(()=>{gr=!1,hr=null}));var s=0,c=hr===e&&e[dr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[dr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=B,f=V;Rn(null),zn(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[dr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[dr]=t,delete e.currentTarget,Rn(d),zn(f)}}}var vr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function yr(e){return vr?.createHTML(e)??e}function br(e){var t=an(`template`);return t.innerHTML=yr(e.replaceAll(`<!>`,`<!---->`)),t.content}function xr(e,t){var n=V;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function G(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(w)return xr(T,null),T;i===void 0&&(i=br(a?e:`<!>`+e),n||(i=$t(i)));var t=r||Yt?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=$t(t),s=t.lastChild;xr(o,s)}else xr(t,t);return t}}function Sr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(w)return xr(T,null),T;if(!o){var e=$t(br(a));if(i)for(o=document.createDocumentFragment();$t(e);)o.appendChild($t(e));else o=$t(e)}var t=o.cloneNode(!0);if(i){var n=$t(t),r=t.lastChild;xr(n,r)}else xr(t,t);return t}}function Cr(e,t){return Sr(e,t,`svg`)}function wr(e=``){if(!w){var t=F(e+``);return xr(t,t),t}var n=T;return n.nodeType===3?on(n):(n.before(n=F()),Ce(n)),xr(n,n),n}function Tr(){if(w)return xr(T,null),T;var e=document.createDocumentFragment(),t=document.createComment(``),n=F();return e.append(t,n),xr(t,n),e}function K(e,t){if(w){var n=V;n.f&32768&&n.nodes.end!==null||(n.nodes.end=T),we()}else e!==null&&e.before(t)}function Er(e){let t=0,n=zt(0),r;return()=>{fn()&&(U(n),bn(()=>(t===0&&(r=or(()=>e(()=>Gt(n)))),t+=1,()=>{Xe(()=>{--t,t===0&&(r?.(),r=void 0,Gt(n))})})))}}var Dr=S|ee;function Or(e,t,n,r){new kr(e,t,n,r)}var kr=class{parent;is_pending=!1;transform_error;#e;#t=w?T:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Er(()=>(this.#p=zt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=V;t.b=this,t.f|=128,n(e)},this.parent=V.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=xn(()=>{if(w){let e=De(this.#t);we();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Dr),w&&(this.#e=T)}#h(){try{this.#a=Sn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);Xe(r),t&&(this.#s=Sn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?xe():(t=!0,n&&He(),this.#s!==null&&kn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){cn(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(y|x))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Sn(()=>e(this.#e)),Xe(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=F(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Sn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){cn(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(M)):this.#u===0&&(this.#e.before(e),this.#c=null,kn(this.#o,()=>{this.#o=null}),this.#x(M))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Sn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Nn(this.#a,e);let t=this.#n.pending;this.#o=Sn(()=>t(this.#e))}else this.#x(M)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){et(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=V,n=B,r=D;zn(this.#i),Rn(this.#i),Ge(this.#i.ctx);try{return Ot.ensure(),e()}finally{zn(t),Rn(n),Ge(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&kn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,Xe(()=>{this.#d=!1,this.#p&&Ut(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),U(this.#p)}error(e){if(e===_e||!this.#n.onerror&&!this.#n.failed)throw e;M?.is_fork?(this.#a&&M.skip_effect(this.#a),this.#o&&M.skip_effect(this.#o),this.#s&&M.skip_effect(this.#s),M.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(En(this.#a),null),this.#o&&=(En(this.#o),null),this.#s&&=(En(this.#s),null),w&&(Ce(this.#t),Te(),Ce(Ee()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Sn(()=>{var r=V;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return cn(e,this.#i.parent),null}}))};Xe(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){cn(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>cn(e,this.#i&&this.#i.parent)):n(t)}})}};function q(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[pe]??=e.nodeValue)&&(e[pe]=n,e.nodeValue=`${n}`)}function Ar(e,t){return Mr(e,t)}var jr=new Map;function Mr(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){Qt();var l=void 0,u=_n(()=>{var s=n??t.appendChild(F());Or(s,{pending:()=>{}},t=>{O({});var n=D;if(o&&(n.c=o),a&&(i.$$events=a),w&&xr(t,null),l=e(t,i)||Ke(),w&&(V.nodes.end=T,T===null||T.nodeType!==8||T.data!==`]`))throw be(),_e;k()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=ur(r);for(let e of[t,document]){var a=jr.get(e);a===void 0&&(a=new Map,jr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,_r,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(fr)),pr.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=jr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,_r),r.delete(e),r.size===0&&jr.delete(n)):r.set(e,i)}pr.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return Nr.set(l,u),l}var Nr=new WeakMap,Pr=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)jn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(jn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(En(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Nn(r,t),t.append(F()),this.#n.set(e,{effect:r,fragment:t})}else En(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),kn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(En(n.effect),this.#n.delete(e))};ensure(e,t){var n=M,r=rn();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=F();i.append(a),this.#n.set(e,{effect:Sn(()=>t(a)),fragment:i})}else this.#t.set(e,Sn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else w&&(this.anchor=T),this.#a(n)}};function J(e,t,n=!1){var r;w&&(r=T,we());var i=new Pr(e),a=n?S:0;function o(e,t){if(w){var n=De(r);if(e!==parseInt(n.substring(1))){var a=Ee();Ce(a),i.anchor=a,Se(!1),i.ensure(e,t),Se(!0);return}}i.ensure(e,t)}xn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}function Fr(e,t){return t}function Ir(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];kn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;Lr(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;nn(d),d.append(u),e.items.clear()}Lr(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function Lr(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=ne,Nn(a,document.createDocumentFragment())):En(t[i],n)}}var Rr;function zr(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=w?Ce($t(u)):u.appendChild(F())}w&&we();var d=null,f=ft(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=U(f);_.fallback=d,Vr(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=ne,Ur(d,null,c)):jn(d):kn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:xn(()=>{var e=U(f),t=e.length;let r=!1;w&&De(c)===`[!`!=(t===0)&&(c=Ee(),Ce(c),Se(!1),r=!0);for(var u=new Set,_=M,v=rn(),y=0;y<t;y+=1){w&&T.nodeType===8&&T.data===`]`&&(c=T,r=!0,Se(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&Ut(S.v,b),S.i&&Ut(S.i,y),v&&_.unskip_effect(S.e)):(S=Hr(l,m?c:Rr??=F(),b,x,y,o,n,i),m||(S.e.f|=ne),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=Sn(()=>s(c)):(d=Sn(()=>s(Rr??=F())),d.f|=ne)),t>u.size&&Ne(``,``,``),w&&t>0&&Ce(Ee()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&Se(!0),U(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,w&&(c=T)}function Br(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function Vr(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=Br(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(jn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=ne,_===l)Ur(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),Wr(e,d,_),Wr(e,_,y),Ur(_,y,n),d=_,p=[],m=[],l=Br(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)Ur(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);Wr(e,S.prev,ee.next),Wr(e,d,S),Wr(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),Ur(_,l,n),Wr(e,_.prev,_.next),Wr(e,_,d===null?e.effect.first:d.next),Wr(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=Br(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=Br(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(Lr(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var te=[];if(u!==void 0)for(_ of u)_.f&8192||te.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&te.push(l),l=Br(l.next);var re=te.length;if(re>0){var ie=i&4&&s===0?n:null;if(o){for(v=0;v<re;v+=1)te[v].nodes?.a?.measure();for(v=0;v<re;v+=1)te[v].nodes?.a?.fix()}Ir(e,te,ie)}}o&&Xe(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function Hr(e,t,n,r,i,a,o,s){var c=o&1?o&16?zt(n):Bt(n,!1,!1):null,l=o&2?zt(i):null;return{v:c,i:l,e:Sn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function Ur(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=en(r);if(a.before(r),r===i)return;r=o}}function Wr(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function Gr(e,t,...n){var r=new Pr(e);xn(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},S)}function Kr(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=Kr(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function qr(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=Kr(e))&&(r&&(r+=` `),r+=t);return r}function Jr(e){return typeof e==`object`?qr(e):e??``}var Yr=[...` 	
\r\f\xA0\v﻿`];function Xr(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||Yr.includes(r[o-1]))&&(s===r.length||Yr.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function Zr(e,t,n,r,i,a){var o=e[de];if(w||o!==n||o===void 0){var s=Xr(n,r,a);w&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[de]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}var Qr=Symbol(`is custom element`),$r=Symbol(`is html`),ei=ge?`link`:`LINK`;function ti(e){if(w){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;Y(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;Y(e,`checked`,null),e.checked=r}}};e[me]=n,Xe(n),nt()}}function ni(e,t){var n=ri(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function Y(e,t,n,r){var i=ri(e);if(!(w&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===ei))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[le]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&ai(e).has(t)?e[t]=n:(!w||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function ri(e){return e[ue]??={[Qr]:e.nodeName.includes(`-`),[$r]:e.namespaceURI===ve}}var ii=new Map;function ai(e){var t=e.getAttribute(`is`)||e.nodeName,n=ii.get(t);if(n)return n;ii.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function oi(e,t,n=t){var r=new WeakSet;it(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=si(e)?ci(a):a,n(a),M!==null&&r.add(M),await rr(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(w&&e.defaultValue!==e.value||or(t)==null&&e.value)&&(n(si(e)?ci(e.value):e.value),M!==null&&r.add(M)),bn(()=>{var n=t();if(e===document.activeElement){var i=M;if(r.has(i))return}si(e)&&n===ci(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}function si(e){var t=e.type;return t===`number`||t===`range`}function ci(e){return e===``?null:+e}function li(e,t){return e===t||e?.[oe]===t}function ui(e=Ke(),t,n,r){var i=D.r,a=V;return vn(()=>{var o,s;return bn(()=>{o=s,s=r?.()||[],or(()=>{li(n(...s),e)||(t(e,...s),o&&li(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&li(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function di(e=!1){let t=D,n=t.l.u;if(!n)return;let r=()=>sr(t.s);if(e){let e=0,n={},i=lt(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>U(i)}n.b.length&&gn(()=>{fi(t,r),p(n.b)}),mn(()=>{let e=or(()=>n.m.map(f));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&mn(()=>{fi(t,r),p(n.a)})}function fi(e,t){if(e.l.s)for(let t of e.l.s)U(t);t()}var pi=!1;function mi(e){var t=pi;try{return pi=!1,[e(),pi]}finally{pi=t}}function hi(e,t,n,r){var i=!Ue||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=lt(r),U(u)):(l&&(l=!1,c=s?or(r):r),c);let f;if(o){var p=oe in e||ce in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=mi(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&Re(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?lt:ft)(()=>(v=!1,g()));o&&U(y);var b=V;return(function(e,t){if(arguments.length>0){let n=t?U(y):i&&o?qt(e):e;return P(y,n),v=!0,c!==void 0&&(c=n),e}return Fn&&v||b.f&16384?y.v:U(y)})}function gi(e){D===null&&je(`onMount`),Ue&&D.l!==null?_i(D).m.push(e):mn(()=>{let t=or(e);if(typeof t==`function`)return t})}function _i(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var vi={allowed:{en:{verdict:`allowed`,proven:!1,language:`en`,sentence:`lzwjava should be able to log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`allowed`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`Runs should be accepted`,what:`lzwjava should be able to log runs to “vision-lab/resnet” on api.wandb.ai.`,why:`The server allows lzwjava to write (readOnly: false). As this was checked by reading only, usage limits and organization policies are not covered.`,steps:[{text:`Copy the code`,action:{kind:`copy-snippet`}},{text:`Prove by writing`,action:{kind:`prove-by-writing`}}],links:[{label:`Project page`,url:`https://wandb.ai/vision-lab/resnet`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`false (writing allowed)`},{asked:`Project “resnet”`,answered:`exists (visibility: Team (ENTITY_WRITE))`},{asked:`readOnly of the project`,answered:`false (writing allowed)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:`Creates one run in “vision-lab/resnet” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.`,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava should be able to log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  Runs should be accepted [allowed] Likely
    The server allows lzwjava to write (readOnly: false). As this was checked by reading only, usage limits and organization policies are not covered.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Passed
  Project: Passed
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: false (writing allowed)
  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))
  readOnly of the project: false (writing allowed)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`allowed`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできる見込みです。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`allowed`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`run をログできる見込みです`,what:`lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできる見込みです。`,why:`サーバーが lzwjava の書き込みを認めている（readOnly: false）ためです。読み取りだけの確認のため、利用枠や組織の方針による制限まではわかりません。`,steps:[{text:`コードをコピー`,action:{kind:`copy-snippet`}},{text:`書き込んで確認`,action:{kind:`prove-by-writing`}}],links:[{label:`プロジェクトのページ`,url:`https://wandb.ai/vision-lab/resnet`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`false（書き込み可）`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: Team (ENTITY_WRITE)）`},{asked:`プロジェクトの readOnly`,answered:`false（書き込み可）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:`「vision-lab/resnet」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。`,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできる見込みです。

原因
  run をログできる見込みです [allowed] 可能性が高い
    サーバーが lzwjava の書き込みを認めている（readOnly: false）ためです。読み取りだけの確認のため、利用枠や組織の方針による制限まではわかりません。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題なし
  プロジェクト: 問題なし
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: あります（available: false）
  entity の readOnly: false（書き込み可）
  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）
  プロジェクトの readOnly: false（書き込み可）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"answer-is-not-wandb":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`answer-is-not-wandb`,confidence:`likely`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:403,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:`text/html`,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`Something other than W&B answered`,what:`On the connection to api.wandb.ai, something other than W&B's API answered. Nothing can be said yet about permission.`,why:`The answer is not one of W&B's (JSON) (HTTP 403). Its type was text/html. The login page of a Wi-Fi network, a firewall or a company sign-in page may have answered, or the host URL is not the address of the API.`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Copy the request`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`Network administrator`,request:`Hello,

I would like to ask you to check traffic to W&B.

On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the answer seems to have come from a device on the way.

- Destination: api.wandb.ai (HTTPS)
- Answer: HTTP 403
- Type of the answer: text/html
- Redirected to: nowhere
- Purpose: logging runs to “vision-lab/resnet” (user: this key)

Could you please check whether a firewall or proxy stops traffic to api.wandb.ai, and allow it?
Thank you very much for your help.`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 403, 182 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  Something other than W&B answered [answer-is-not-wandb] Likely
    The answer is not one of W&B's (JSON) (HTTP 403). Its type was text/html. The login page of a Wi-Fi network, a firewall or a company sign-in page may have answered, or the host URL is not the address of the API.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 403
`,raw:[{operation:`KeywandCheck`,status:403,body:`<!DOCTYPE html><title>Access blocked</title>`}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`answer-is-not-wandb`,confidence:`likely`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:403,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:`text/html`,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`W&B ではない応答が返りました`,what:`api.wandb.ai への接続に、W&B の API ではないものが応答しました。権限については、まだ判定できていません。`,why:`W&B の応答（JSON）ではないためです（HTTP 403）。応答の種類は text/html でした。Wi-Fi のログインページ、ファイアウォール、社内のサインイン画面が応答したか、ホスト URL が API のアドレスではない可能性があります。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`依頼文をコピー`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`ネットワーク管理者`,request:`お世話になっております。
W&B への通信について、ご確認をお願いしたくご連絡いたしました。

機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、途中の機器のものと思われる応答が返りました。

・接続先: api.wandb.ai（HTTPS）
・応答: HTTP 403
・応答の種類: text/html
・転送先: なし
・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）

お手数ですが、ファイアウォールやプロキシで api.wandb.ai への通信が止められていないかをご確認のうえ、許可していただけますでしょうか。
よろしくお願いいたします。`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 403, 182 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  W&B ではない応答が返りました [answer-is-not-wandb] 可能性が高い
    W&B の応答（JSON）ではないためです（HTTP 403）。応答の種類は text/html でした。Wi-Fi のログインページ、ファイアウォール、社内のサインイン画面が応答したか、ホスト URL が API のアドレスではない可能性があります。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 403
`,raw:[{operation:`KeywandCheck`,status:403,body:`<!DOCTYPE html><title>Access blocked</title>`}]}},"answer-timed-out":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`answer-timed-out`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`No answer in time`,what:`api.wandb.ai was reached, but its answer did not arrive within 10 seconds. Nothing can be said yet about permission.`,why:`The connection itself succeeded. The server may be busy, or a device on the way may be slow.`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`If it happens repeatedly, check the speed of the line and the proxy settings.`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  No answer in time [answer-timed-out] Certain
    The connection itself succeeded. The server may be busy, or a device on the way may be slow.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`answer-timed-out`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`応答が時間内に届きませんでした`,what:`api.wandb.ai に接続できましたが、10 秒以内に応答が届きませんでした。権限については、まだ判定できていません。`,why:`接続の確立までは成功しているためです。サーバーの混雑、または途中の機器による遅延の可能性があります。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`繰り返し起きる場合は、回線の速さとプロキシの設定を確認してください。`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  応答が時間内に届きませんでした [answer-timed-out] 確実
    接続の確立までは成功しているためです。サーバーの混雑、または途中の機器による遅延の可能性があります。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"check-was-cancelled":{en:{verdict:`cannot-tell`,proven:!1,language:`en`,sentence:`We could not tell whether this key can log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`check-was-cancelled`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The test was stopped`,what:`The permission test for “vision-lab/resnet” was stopped before it was finished. There is no result.`,why:`It was cancelled while it was running.`,steps:[{text:`Test again`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`skipped`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:0,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  We could not tell whether this key can log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The test was stopped [check-was-cancelled] Certain
    It was cancelled while it was running.

What was checked
  Key: Skipped
  Host: Skipped
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
`,raw:[]},ja:{verdict:`cannot-tell`,proven:!1,language:`ja`,sentence:`このキー が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`check-was-cancelled`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`テストを中止しました`,what:`「vision-lab/resnet」への権限テストは途中で中止されました。結果は出ていません。`,why:`テストの途中でキャンセルされたためです。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`skipped`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:0,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  このキー が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。

原因
  テストを中止しました [check-was-cancelled] 確実
    テストの途中でキャンセルされたためです。

確認項目
  キー: 省略
  ホスト: 省略
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
`,raw:[]}},"connect-timed-out":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`connect-timed-out`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The connection was not made in time`,what:`The connection to api.wandb.ai was not made within 3 seconds. Nothing can be said yet about permission.`,why:`The attempt to connect was not refused; nothing answered it. A firewall may be dropping the traffic, a VPN may not be connected, or a proxy may have to be set.`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Check the firewall, VPN and proxy settings.`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The connection was not made in time [connect-timed-out] Certain
    The attempt to connect was not refused; nothing answered it. A firewall may be dropping the traffic, a VPN may not be connected, or a proxy may have to be set.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`connect-timed-out`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`接続が時間内に確立しませんでした`,what:`api.wandb.ai への接続が 3 秒以内に確立しませんでした。権限については、まだ判定できていません。`,why:`拒否ではなく、返事がなかったためです。ファイアウォールが通信を破棄している、VPN に接続していない、プロキシの設定が必要、などの可能性があります。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`ファイアウォール、VPN、プロキシの設定を確認してください。`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  接続が時間内に確立しませんでした [connect-timed-out] 確実
    拒否ではなく、返事がなかったためです。ファイアウォールが通信を破棄している、VPN に接続していない、プロキシの設定が必要、などの可能性があります。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"default-entity-differs":JSON.parse(`{"en":{"verdict":"denied","proven":true,"language":"en","sentence":"lzwjava tried to log a run to “vision-lab/asr-baseline” on api.wandb.ai and was refused.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"asr-baseline","findings":[{"code":"default-entity-differs","confidence":"certain","facts":{"user":"lzwjava","entity":"vision-lab","project":"asr-baseline","host":"api.wandb.ai","status":200,"suggestion":"nlp-team/asr-baseline","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Runs go to the default entity","what":"No entity was given, so runs of lzwjava are logged to the default entity “vision-lab”.","why":"Where the entity is left out, the server takes the default entity from the user settings. If that is the intended place, nothing is wrong. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Name the entity explicitly","action":{"kind":"use-target","targets":["vision-lab/asr-baseline","nlp-team/asr-baseline","lzwjava/asr-baseline"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"permission-denied-unexplained","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"asr-baseline","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Permission denied without a reason","what":"api.wandb.ai refused to let lzwjava write to “vision-lab/asr-baseline”.","why":"The server answered HTTP 200. The key, the entity's existence, membership, role and project were all checked and found in order, so these are ruled out. What remains, such as the seat, an organization policy or a setting of the project, cannot be told apart from outside the server.","steps":[{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Copy the report","action":{"kind":"copy-report"}}],"links":[{"label":"Project page","url":"https://wandb.ai/vision-lab/asr-baseline"},{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask you to check my permission to write to “vision-lab/asr-baseline” on W&B.\\n\\nI tried to log a run, but the server refused.\\n\\n- Username: lzwjava\\n- Entity: vision-lab\\n- Project: asr-baseline\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n- The server's answer: HTTP 200\\n- Checked and found in order: the API key, the entity's existence, team membership, role, project\\n\\nCould you please look at the seat, the organization's policies and the project's settings, and grant permission to log runs?\\nThank you very much for your help.\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"failed","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “vision-lab”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"false (writing allowed)"},{"asked":"Project “asr-baseline”","answered":"missing or invisible (the server does not tell which)"},{"asked":"Test by writing","answered":"the run was created in nlp-team/asr-baseline instead of the given place"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"asr-baseline\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=asr-baseline\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=asr-baseline\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava tried to log a run to “vision-lab/asr-baseline” on api.wandb.ai and was refused.\\n\\nCauses\\n  Runs go to the default entity [default-entity-differs] Certain\\n    Where the entity is left out, the server takes the default entity from the user settings. If that is the intended place, nothing is wrong. Teams of this account: vision-lab, nlp-team\\n  Permission denied without a reason [permission-denied-unexplained] Possible\\n    The server answered HTTP 200. The key, the entity's existence, membership, role and project were all checked and found in order, so these are ruled out. What remains, such as the seat, an organization policy or a setting of the project, cannot be told apart from outside the server.\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Passed\\n  Role: Passed\\n  Project: Unknown\\n  Write: Failed\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “vision-lab”: exists (available: false)\\n  readOnly of the entity: false (writing allowed)\\n  Project “asr-baseline”: missing or invisible (the server does not tell which)\\n  Test by writing: the run was created in nlp-team/asr-baseline instead of the given place\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":true,"language":"ja","sentence":"lzwjava が api.wandb.ai の「vision-lab/asr-baseline」に run をログしようとしたところ、拒否されました。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"asr-baseline","findings":[{"code":"default-entity-differs","confidence":"certain","facts":{"user":"lzwjava","entity":"vision-lab","project":"asr-baseline","host":"api.wandb.ai","status":200,"suggestion":"nlp-team/asr-baseline","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"run はデフォルトの entity に入ります","what":"entity が指定されていないため、lzwjava の run はデフォルトの entity「vision-lab」にログされます。","why":"entity を省略すると、サーバーがユーザー設定のデフォルトの entity を選ぶためです。意図した送り先と同じなら、問題はありません。所属チーム: vision-lab、nlp-team","steps":[{"text":"entity を明示する","action":{"kind":"use-target","targets":["vision-lab/asr-baseline","nlp-team/asr-baseline","lzwjava/asr-baseline"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"permission-denied-unexplained","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"asr-baseline","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"権限エラーの理由が示されていません","what":"api.wandb.ai が、lzwjava の「vision-lab/asr-baseline」への書き込みを拒否しました。","why":"サーバーの応答は HTTP 200 でした。キーの有効性、entity の存在、メンバーであること、ロール、プロジェクトのいずれにも問題は見つからなかったため、これらは原因から除けます。残るのはシート、組織の方針、プロジェクト単位の設定などで、サーバーの外からは見分けられません。","steps":[{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"レポートをコピー","action":{"kind":"copy-report"}}],"links":[{"label":"プロジェクトのページ","url":"https://wandb.ai/vision-lab/asr-baseline"},{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B の「vision-lab/asr-baseline」への書き込み権限について、ご確認をお願いしたくご連絡いたしました。\\n\\nrun をログしようとしたところ、サーバーに拒否されました。\\n\\n・ユーザー名: lzwjava\\n・entity: vision-lab\\n・プロジェクト: asr-baseline\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n・サーバーの応答: HTTP 200\\n・問題がないことを確認した項目: APIキーの有効性、entity の存在、チームのメンバーであること、ロール、プロジェクト\\n\\nお手数ですが、シート、組織の方針、プロジェクトの設定などをご確認のうえ、run をログできる権限を付与していただけますでしょうか。\\nよろしくお願いいたします。\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"failed","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「vision-lab」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"false（書き込み可）"},{"asked":"プロジェクト「asr-baseline」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"},{"asked":"書き込みテスト","answered":"run は指定先ではなく nlp-team/asr-baseline に作成されました"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"asr-baseline\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=asr-baseline\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=asr-baseline\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava が api.wandb.ai の「vision-lab/asr-baseline」に run をログしようとしたところ、拒否されました。\\n\\n原因\\n  run はデフォルトの entity に入ります [default-entity-differs] 確実\\n    entity を省略すると、サーバーがユーザー設定のデフォルトの entity を選ぶためです。意図した送り先と同じなら、問題はありません。所属チーム: vision-lab、nlp-team\\n  権限エラーの理由が示されていません [permission-denied-unexplained] 推測\\n    サーバーの応答は HTTP 200 でした。キーの有効性、entity の存在、メンバーであること、ロール、プロジェクトのいずれにも問題は見つからなかったため、これらは原因から除けます。残るのはシート、組織の方針、プロジェクト単位の設定などで、サーバーの外からは見分けられません。\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題なし\\n  ロール: 問題なし\\n  プロジェクト: 不明\\n  書き込み: 問題あり\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「vision-lab」: あります（available: false）\\n  entity の readOnly: false（書き込み可）\\n  プロジェクト「asr-baseline」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n  書き込みテスト: run は指定先ではなく nlp-team/asr-baseline に作成されました\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"dns-failed":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`dns-failed`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`failed to lookup address information: Name or service not known`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The host name cannot be resolved`,what:`No address was found for api.wandb.ai, so no connection was made. Nothing can be said yet about permission.`,why:`The DNS lookup failed (failed to lookup address information: Name or service not known). The host name may be wrong, the network may be down, or a VPN may not be connected.`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Enter the key again with another host URL`,action:{kind:`enter-key`,host:`api.wandb.ai`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The host name cannot be resolved [dns-failed] Certain
    The DNS lookup failed (failed to lookup address information: Name or service not known). The host name may be wrong, the network may be down, or a VPN may not be connected.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`dns-failed`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`failed to lookup address information: Name or service not known`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`ホスト名を解決できません`,what:`api.wandb.ai のアドレスが見つからず、接続できませんでした。権限については、まだ判定できていません。`,why:`DNS の問い合わせに失敗したためです（failed to lookup address information: Name or service not known）。ホスト名の誤り、ネットワークの切断、VPN への未接続などの可能性があります。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`別のホスト URL でキーを入力し直す`,action:{kind:`enter-key`,host:`api.wandb.ai`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  ホスト名を解決できません [dns-failed] 確実
    DNS の問い合わせに失敗したためです（failed to lookup address information: Name or service not known）。ホスト名の誤り、ネットワークの切断、VPN への未接続などの可能性があります。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"entity-belongs-to-others":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`lzwjava cannot log runs to “speech-group/asr” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`speech-group`,project:`asr`,findings:[{code:`entity-belongs-to-others`,confidence:`certain`,facts:{user:`lzwjava`,entity:`speech-group`,project:`asr`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`Not a member of this entity`,what:`The entity “speech-group” exists, but lzwjava is not a member, so runs cannot be logged to “speech-group/asr”.`,why:`“speech-group” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team`,steps:[{text:`Use your own team`,action:{kind:`use-target`,targets:[`vision-lab/asr`,`nlp-team/asr`,`lzwjava/asr`]}},{text:`Copy the request`,action:{kind:`copy-request`}},{text:`Enter the API key of another account`,action:{kind:`enter-key`,host:`api.wandb.ai`}}],links:[{label:`Entity page`,url:`https://wandb.ai/speech-group`},{label:`W&B docs: teams and roles`,url:`https://docs.wandb.ai/platform/app/settings-page/teams`}],ask:[`佐藤 由紀 (sato-yuki)`,`Maria Keller (m.keller)`],ask_role:`Team admin`,request:`Hello,

I would like to ask about joining the W&B team “speech-group”.

I tried to log a run to the project “asr”, but my account is not a member of the team, so writing was not possible.

- Username: lzwjava
- Team: speech-group
- Project: asr
- Host: api.wandb.ai
- What did not work: creating a run (wandb.init)

If you agree, could you please invite this user to the team with permission to log runs?
Thank you very much for your help.

lzwjava`}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`failed`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “speech-group”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`true (no writing)`},{asked:`Role in the team`,answered:`not in the member list`},{asked:`Project “asr”`,answered:`missing or invisible (the server does not tell which)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="asr",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=asr
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=asr
`,before:`import wandb

run = wandb.init(
    entity="speech-group",
    project="asr",
)
`,changed:[{start:44,end:54}]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava cannot log runs to “speech-group/asr” on api.wandb.ai.

Causes
  Not a member of this entity [entity-belongs-to-others] Certain
    “speech-group” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Failed
  Role: Skipped
  Project: Unknown
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “speech-group”: exists (available: false)
  readOnly of the entity: true (no writing)
  Role in the team: not in the member list
  Project “asr”: missing or invisible (the server does not tell which)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「speech-group/asr」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`speech-group`,project:`asr`,findings:[{code:`entity-belongs-to-others`,confidence:`certain`,facts:{user:`lzwjava`,entity:`speech-group`,project:`asr`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`この entity のメンバーではありません`,what:`entity「speech-group」はありますが、lzwjava はそのメンバーではないため、「speech-group/asr」に run をログできません。`,why:`サーバーが示した所属チームに「speech-group」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team`,steps:[{text:`自分のチームを使う`,action:{kind:`use-target`,targets:[`vision-lab/asr`,`nlp-team/asr`,`lzwjava/asr`]}},{text:`依頼文をコピー`,action:{kind:`copy-request`}},{text:`別のアカウントの APIキーを入力`,action:{kind:`enter-key`,host:`api.wandb.ai`}}],links:[{label:`entity のページ`,url:`https://wandb.ai/speech-group`},{label:`W&B ドキュメント: チームとロール`,url:`https://docs.wandb.ai/ja/platform/app/settings-page/teams`}],ask:[`佐藤 由紀 (sato-yuki)`,`Maria Keller (m.keller)`],ask_role:`チーム管理者`,request:`お世話になっております。
W&B のチーム「speech-group」への参加について、ご相談させてください。

プロジェクト「asr」に run をログしようとしましたが、私のアカウントがチームのメンバーではないため、書き込みができませんでした。

・ユーザー名: lzwjava
・チーム: speech-group
・プロジェクト: asr
・ホスト: api.wandb.ai
・できなかった操作: run の作成（wandb.init）

差し支えなければ、上記のユーザーをチームに招待し、run をログできる権限を付与していただけますでしょうか。
お手数をおかけしますが、よろしくお願いいたします。

lzwjava`}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`failed`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「speech-group」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`true（書き込み不可）`},{asked:`チームでのロール`,answered:`メンバー一覧にありません`},{asked:`プロジェクト「asr」`,answered:`存在しないか、見えません（サーバーはどちらかを示しません）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="asr",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=asr
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=asr
`,before:`import wandb

run = wandb.init(
    entity="speech-group",
    project="asr",
)
`,changed:[{start:44,end:54}]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「speech-group/asr」に run をログできません。

原因
  この entity のメンバーではありません [entity-belongs-to-others] 確実
    サーバーが示した所属チームに「speech-group」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題あり
  ロール: 省略
  プロジェクト: 不明
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「speech-group」: あります（available: false）
  entity の readOnly: true（書き込み不可）
  チームでのロール: メンバー一覧にありません
  プロジェクト「asr」: 存在しないか、見えません（サーバーはどちらかを示しません）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"entity-is-organization":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “acme-inc/resnet” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"acme-inc","project":"resnet","findings":[{"code":"entity-is-organization","confidence":"likely","facts":{"user":"lzwjava","entity":"acme-inc","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Acme-Inc","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"An organization's name, not a team's","what":"“acme-inc” is the name of an organization. Runs are logged to a team of the organization, not to the organization itself.","why":"The given name matches the name of an organization, not that of a team. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use your own team","action":{"kind":"use-target","targets":["vision-lab/resnet","nlp-team/resnet","lzwjava/resnet"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: managing the organization","url":"https://docs.wandb.ai/platform/hosting/iam/access-management/manage-organization"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-not-found","confidence":"certain","facts":{"user":"lzwjava","entity":"acme-inc","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"No entity has this name","what":"api.wandb.ai has no entity (username or team name) “acme-inc”, so lzwjava cannot log runs to “acme-inc/resnet”.","why":"The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use an entity of your own","action":{"kind":"use-target","targets":["vision-lab/resnet","nlp-team/resnet","lzwjava/resnet"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"failed","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “acme-inc”","answered":"does not exist (available: true)"},{"asked":"Project “resnet”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"acme-inc\\",\\n    project=\\"resnet\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “acme-inc/resnet” on api.wandb.ai.\\n\\nCauses\\n  An organization's name, not a team's [entity-is-organization] Likely\\n    The given name matches the name of an organization, not that of a team. Teams of this account: vision-lab, nlp-team\\n  No entity has this name [entity-not-found] Certain\\n    The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Failed\\n  Membership: Skipped\\n  Role: Skipped\\n  Project: Skipped\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “acme-inc”: does not exist (available: true)\\n  Project “resnet”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「acme-inc/resnet」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"acme-inc","project":"resnet","findings":[{"code":"entity-is-organization","confidence":"likely","facts":{"user":"lzwjava","entity":"acme-inc","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Acme-Inc","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"チームではなく組織の名前です","what":"「acme-inc」は組織の名前です。run は組織ではなく、組織の中のチームにログします。","why":"指定された名前が、チームの名前ではなく組織の名前と一致するためです。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分のチームを使う","action":{"kind":"use-target","targets":["vision-lab/resnet","nlp-team/resnet","lzwjava/resnet"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 組織の管理","url":"https://docs.wandb.ai/ja/platform/hosting/iam/access-management/manage-organization"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-not-found","confidence":"certain","facts":{"user":"lzwjava","entity":"acme-inc","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この名前の entity はありません","what":"api.wandb.ai に「acme-inc」という entity（ユーザー名またはチーム名）は見つかりませんでした。そのため lzwjava は「acme-inc/resnet」に run をログできません。","why":"サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分の entity を使う","action":{"kind":"use-target","targets":["vision-lab/resnet","nlp-team/resnet","lzwjava/resnet"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"failed","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「acme-inc」","answered":"ありません（available: true）"},{"asked":"プロジェクト「resnet」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"acme-inc\\",\\n    project=\\"resnet\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「acme-inc/resnet」に run をログできません。\\n\\n原因\\n  チームではなく組織の名前です [entity-is-organization] 可能性が高い\\n    指定された名前が、チームの名前ではなく組織の名前と一致するためです。所属チーム: vision-lab、nlp-team\\n  この名前の entity はありません [entity-not-found] 確実\\n    サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題あり\\n  メンバー: 省略\\n  ロール: 省略\\n  プロジェクト: 省略\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「acme-inc」: ありません（available: true）\\n  プロジェクト「resnet」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"entity-is-placeholder":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “my-awesome-team-name/my-awesome-project” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"my-awesome-team-name","project":"my-awesome-project","findings":[{"code":"entity-is-placeholder","confidence":"likely","facts":{"user":"lzwjava","entity":"my-awesome-team-name","project":"my-awesome-project","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"The example name was left in place","what":"“my-awesome-team-name” is a name used in examples. It is not an entity of lzwjava.","why":"It matches a name that READMEs and documentation use in sample code. Put the real entity in its place. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use your own team","action":{"kind":"use-target","targets":["vision-lab/my-awesome-project","nlp-team/my-awesome-project","lzwjava/my-awesome-project"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"lzwjava","entity":"my-awesome-team-name","project":"my-awesome-project","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Not a member of this entity","what":"The entity “my-awesome-team-name” exists, but lzwjava is not a member, so runs cannot be logged to “my-awesome-team-name/my-awesome-project”.","why":"“my-awesome-team-name” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use your own team","action":{"kind":"use-target","targets":["vision-lab/my-awesome-project","nlp-team/my-awesome-project","lzwjava/my-awesome-project"]}},{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Enter the API key of another account","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"Entity page","url":"https://wandb.ai/my-awesome-team-name"},{"label":"W&B docs: teams and roles","url":"https://docs.wandb.ai/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask about joining the W&B team “my-awesome-team-name”.\\n\\nI tried to log a run to the project “my-awesome-project”, but my account is not a member of the team, so writing was not possible.\\n\\n- Username: lzwjava\\n- Team: my-awesome-team-name\\n- Project: my-awesome-project\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nIf you agree, could you please invite this user to the team with permission to log runs?\\nThank you very much for your help.\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “my-awesome-team-name”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"true (no writing)"},{"asked":"Role in the team","answered":"not in the member list"},{"asked":"Project “my-awesome-project”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"my-awesome-project\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=my-awesome-project\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=my-awesome-project\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"my-awesome-team-name\\",\\n    project=\\"my-awesome-project\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “my-awesome-team-name/my-awesome-project” on api.wandb.ai.\\n\\nCauses\\n  The example name was left in place [entity-is-placeholder] Likely\\n    It matches a name that READMEs and documentation use in sample code. Put the real entity in its place. Teams of this account: vision-lab, nlp-team\\n  Not a member of this entity [entity-belongs-to-others] Certain\\n    “my-awesome-team-name” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Failed\\n  Role: Skipped\\n  Project: Unknown\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “my-awesome-team-name”: exists (available: false)\\n  readOnly of the entity: true (no writing)\\n  Role in the team: not in the member list\\n  Project “my-awesome-project”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「my-awesome-team-name/my-awesome-project」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"my-awesome-team-name","project":"my-awesome-project","findings":[{"code":"entity-is-placeholder","confidence":"likely","facts":{"user":"lzwjava","entity":"my-awesome-team-name","project":"my-awesome-project","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"見本の名前のままです","what":"「my-awesome-team-name」は説明用の見本の名前です。lzwjava の entity ではありません。","why":"README やドキュメントのコード例で使われる名前と一致するためです。実際の entity 名に置き換えてください。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分のチームを使う","action":{"kind":"use-target","targets":["vision-lab/my-awesome-project","nlp-team/my-awesome-project","lzwjava/my-awesome-project"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"lzwjava","entity":"my-awesome-team-name","project":"my-awesome-project","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この entity のメンバーではありません","what":"entity「my-awesome-team-name」はありますが、lzwjava はそのメンバーではないため、「my-awesome-team-name/my-awesome-project」に run をログできません。","why":"サーバーが示した所属チームに「my-awesome-team-name」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分のチームを使う","action":{"kind":"use-target","targets":["vision-lab/my-awesome-project","nlp-team/my-awesome-project","lzwjava/my-awesome-project"]}},{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"別のアカウントの APIキーを入力","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"entity のページ","url":"https://wandb.ai/my-awesome-team-name"},{"label":"W&B ドキュメント: チームとロール","url":"https://docs.wandb.ai/ja/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B のチーム「my-awesome-team-name」への参加について、ご相談させてください。\\n\\nプロジェクト「my-awesome-project」に run をログしようとしましたが、私のアカウントがチームのメンバーではないため、書き込みができませんでした。\\n\\n・ユーザー名: lzwjava\\n・チーム: my-awesome-team-name\\n・プロジェクト: my-awesome-project\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\n差し支えなければ、上記のユーザーをチームに招待し、run をログできる権限を付与していただけますでしょうか。\\nお手数をおかけしますが、よろしくお願いいたします。\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「my-awesome-team-name」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"true（書き込み不可）"},{"asked":"チームでのロール","answered":"メンバー一覧にありません"},{"asked":"プロジェクト「my-awesome-project」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"my-awesome-project\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=my-awesome-project\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=my-awesome-project\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"my-awesome-team-name\\",\\n    project=\\"my-awesome-project\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「my-awesome-team-name/my-awesome-project」に run をログできません。\\n\\n原因\\n  見本の名前のままです [entity-is-placeholder] 可能性が高い\\n    README やドキュメントのコード例で使われる名前と一致するためです。実際の entity 名に置き換えてください。所属チーム: vision-lab、nlp-team\\n  この entity のメンバーではありません [entity-belongs-to-others] 確実\\n    サーバーが示した所属チームに「my-awesome-team-name」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題あり\\n  ロール: 省略\\n  プロジェクト: 不明\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「my-awesome-team-name」: あります（available: false）\\n  entity の readOnly: true（書き込み不可）\\n  チームでのロール: メンバー一覧にありません\\n  プロジェクト「my-awesome-project」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"entity-misspelled":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “vision_lab/resnet” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision_lab","project":"resnet","findings":[{"code":"entity-misspelled","confidence":"likely","facts":{"user":"lzwjava","entity":"vision_lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":"vision-lab","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"The entity's name looks misspelled","what":"api.wandb.ai has no entity “vision_lab”. Among those lzwjava can use there is a very similar one: “vision-lab”.","why":"The server answered that “vision_lab” does not exist, and a name that differs only slightly is among the account's own. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use vision-lab","action":{"kind":"use-target","targets":["vision-lab/resnet"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-not-found","confidence":"certain","facts":{"user":"lzwjava","entity":"vision_lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"No entity has this name","what":"api.wandb.ai has no entity (username or team name) “vision_lab”, so lzwjava cannot log runs to “vision_lab/resnet”.","why":"The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use an entity of your own","action":{"kind":"use-target","targets":["vision-lab/resnet","nlp-team/resnet","lzwjava/resnet"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"failed","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “vision_lab”","answered":"does not exist (available: true)"},{"asked":"Project “resnet”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision_lab\\",\\n    project=\\"resnet\\",\\n)\\n","changed":[{"start":50,"end":51}]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “vision_lab/resnet” on api.wandb.ai.\\n\\nCauses\\n  The entity's name looks misspelled [entity-misspelled] Likely\\n    The server answered that “vision_lab” does not exist, and a name that differs only slightly is among the account's own. Teams of this account: vision-lab, nlp-team\\n  No entity has this name [entity-not-found] Certain\\n    The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Failed\\n  Membership: Skipped\\n  Role: Skipped\\n  Project: Skipped\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “vision_lab”: does not exist (available: true)\\n  Project “resnet”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「vision_lab/resnet」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision_lab","project":"resnet","findings":[{"code":"entity-misspelled","confidence":"likely","facts":{"user":"lzwjava","entity":"vision_lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":"vision-lab","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"entity の名前が違うようです","what":"api.wandb.ai に「vision_lab」という entity は見つかりませんでした。lzwjava が使える entity に、よく似た「vision-lab」があります。","why":"サーバーが「vision_lab」はないと答え、文字の違いがわずかな名前が所属先にあるためです。所属チーム: vision-lab、nlp-team","steps":[{"text":"vision-lab を使う","action":{"kind":"use-target","targets":["vision-lab/resnet"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-not-found","confidence":"certain","facts":{"user":"lzwjava","entity":"vision_lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この名前の entity はありません","what":"api.wandb.ai に「vision_lab」という entity（ユーザー名またはチーム名）は見つかりませんでした。そのため lzwjava は「vision_lab/resnet」に run をログできません。","why":"サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分の entity を使う","action":{"kind":"use-target","targets":["vision-lab/resnet","nlp-team/resnet","lzwjava/resnet"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"failed","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「vision_lab」","answered":"ありません（available: true）"},{"asked":"プロジェクト「resnet」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision_lab\\",\\n    project=\\"resnet\\",\\n)\\n","changed":[{"start":50,"end":51}]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「vision_lab/resnet」に run をログできません。\\n\\n原因\\n  entity の名前が違うようです [entity-misspelled] 可能性が高い\\n    サーバーが「vision_lab」はないと答え、文字の違いがわずかな名前が所属先にあるためです。所属チーム: vision-lab、nlp-team\\n  この名前の entity はありません [entity-not-found] 確実\\n    サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題あり\\n  メンバー: 省略\\n  ロール: 省略\\n  プロジェクト: 省略\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「vision_lab」: ありません（available: true）\\n  プロジェクト「resnet」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"entity-not-found":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`lzwjava cannot log runs to “robotics-2026/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`robotics-2026`,project:`resnet`,findings:[{code:`entity-not-found`,confidence:`certain`,facts:{user:`lzwjava`,entity:`robotics-2026`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`No entity has this name`,what:`api.wandb.ai has no entity (username or team name) “robotics-2026”, so lzwjava cannot log runs to “robotics-2026/resnet”.`,why:`The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team`,steps:[{text:`Use an entity of your own`,action:{kind:`use-target`,targets:[`vision-lab/resnet`,`nlp-team/resnet`,`lzwjava/resnet`]}},{text:`Copy the corrected code`,action:{kind:`copy-snippet`}}],links:[{label:`W&B docs: permission errors`,url:`https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`failed`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “robotics-2026”`,answered:`does not exist (available: true)`},{asked:`Project “resnet”`,answered:`missing or invisible (the server does not tell which)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:`import wandb

run = wandb.init(
    entity="robotics-2026",
    project="resnet",
)
`,changed:[{start:44,end:54}]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava cannot log runs to “robotics-2026/resnet” on api.wandb.ai.

Causes
  No entity has this name [entity-not-found] Certain
    The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team

What was checked
  Key: Passed
  Host: Passed
  Entity: Failed
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “robotics-2026”: does not exist (available: true)
  Project “resnet”: missing or invisible (the server does not tell which)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「robotics-2026/resnet」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`robotics-2026`,project:`resnet`,findings:[{code:`entity-not-found`,confidence:`certain`,facts:{user:`lzwjava`,entity:`robotics-2026`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`この名前の entity はありません`,what:`api.wandb.ai に「robotics-2026」という entity（ユーザー名またはチーム名）は見つかりませんでした。そのため lzwjava は「robotics-2026/resnet」に run をログできません。`,why:`サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team`,steps:[{text:`自分の entity を使う`,action:{kind:`use-target`,targets:[`vision-lab/resnet`,`nlp-team/resnet`,`lzwjava/resnet`]}},{text:`修正したコードをコピー`,action:{kind:`copy-snippet`}}],links:[{label:`W&B ドキュメント: 権限エラー`,url:`https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`failed`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「robotics-2026」`,answered:`ありません（available: true）`},{asked:`プロジェクト「resnet」`,answered:`存在しないか、見えません（サーバーはどちらかを示しません）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:`import wandb

run = wandb.init(
    entity="robotics-2026",
    project="resnet",
)
`,changed:[{start:44,end:54}]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「robotics-2026/resnet」に run をログできません。

原因
  この名前の entity はありません [entity-not-found] 確実
    サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題あり
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「robotics-2026」: ありません（available: true）
  プロジェクト「resnet」: 存在しないか、見えません（サーバーはどちらかを示しません）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"entity-project-swapped":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “resnet/vision-lab” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"resnet","project":"vision-lab","findings":[{"code":"entity-project-swapped","confidence":"likely","facts":{"user":"lzwjava","entity":"resnet","project":"vision-lab","host":"api.wandb.ai","status":200,"suggestion":"vision-lab/resnet","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Entity and project look swapped","what":"Instead of “resnet/vision-lab”, the target was probably meant to be “vision-lab/resnet”.","why":"“vision-lab”, given as the project, is the name of an entity that lzwjava can use, and “resnet” is not.","steps":[{"text":"Use vision-lab/resnet","action":{"kind":"use-target","targets":["vision-lab/resnet"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-not-found","confidence":"certain","facts":{"user":"lzwjava","entity":"resnet","project":"vision-lab","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"No entity has this name","what":"api.wandb.ai has no entity (username or team name) “resnet”, so lzwjava cannot log runs to “resnet/vision-lab”.","why":"The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use an entity of your own","action":{"kind":"use-target","targets":["vision-lab/vision-lab","nlp-team/vision-lab","lzwjava/vision-lab"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"failed","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “resnet”","answered":"does not exist (available: true)"},{"asked":"Project “vision-lab”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"resnet\\",\\n    project=\\"vision-lab\\",\\n)\\n","changed":[{"start":44,"end":54},{"start":70,"end":76}]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “resnet/vision-lab” on api.wandb.ai.\\n\\nCauses\\n  Entity and project look swapped [entity-project-swapped] Likely\\n    “vision-lab”, given as the project, is the name of an entity that lzwjava can use, and “resnet” is not.\\n  No entity has this name [entity-not-found] Certain\\n    The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: vision-lab, nlp-team\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Failed\\n  Membership: Skipped\\n  Role: Skipped\\n  Project: Skipped\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “resnet”: does not exist (available: true)\\n  Project “vision-lab”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「resnet/vision-lab」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"resnet","project":"vision-lab","findings":[{"code":"entity-project-swapped","confidence":"likely","facts":{"user":"lzwjava","entity":"resnet","project":"vision-lab","host":"api.wandb.ai","status":200,"suggestion":"vision-lab/resnet","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"entity とプロジェクトが逆のようです","what":"「resnet/vision-lab」ではなく、「vision-lab/resnet」を指定したかったようです。","why":"プロジェクトとして指定された「vision-lab」が、lzwjava の使える entity の名前と一致し、「resnet」は一致しないためです。","steps":[{"text":"vision-lab/resnet を使う","action":{"kind":"use-target","targets":["vision-lab/resnet"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-not-found","confidence":"certain","facts":{"user":"lzwjava","entity":"resnet","project":"vision-lab","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この名前の entity はありません","what":"api.wandb.ai に「resnet」という entity（ユーザー名またはチーム名）は見つかりませんでした。そのため lzwjava は「resnet/vision-lab」に run をログできません。","why":"サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分の entity を使う","action":{"kind":"use-target","targets":["vision-lab/vision-lab","nlp-team/vision-lab","lzwjava/vision-lab"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"failed","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「resnet」","answered":"ありません（available: true）"},{"asked":"プロジェクト「vision-lab」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"resnet\\",\\n    project=\\"vision-lab\\",\\n)\\n","changed":[{"start":44,"end":54},{"start":70,"end":76}]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「resnet/vision-lab」に run をログできません。\\n\\n原因\\n  entity とプロジェクトが逆のようです [entity-project-swapped] 可能性が高い\\n    プロジェクトとして指定された「vision-lab」が、lzwjava の使える entity の名前と一致し、「resnet」は一致しないためです。\\n  この名前の entity はありません [entity-not-found] 確実\\n    サーバーが、この名前の entity はないと答えたためです。名前が正しい場合は、別のホストにある可能性があります。所属チーム: vision-lab、nlp-team\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題あり\\n  メンバー: 省略\\n  ロール: 省略\\n  プロジェクト: 省略\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「resnet」: ありません（available: true）\\n  プロジェクト「vision-lab」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"host-is-wrong":JSON.parse(`{"en":{"verdict":"unreachable","proven":false,"language":"en","sentence":"w.example.jp could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.","host":"w.example.jp","account":"lzwjava","user":null,"entity":"vision-lab","project":"resnet","findings":[{"code":"host-is-wrong","confidence":"likely","facts":{"user":null,"entity":"vision-lab","project":"resnet","host":"w.example.jp","status":404,"suggestion":"https://api.forge.coreweave.com","teams":null,"default_entity":null,"role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":"text/plain","mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Not the address of the API","what":"w.example.jp is not an address where W&B's API answers. The right address is https://api.forge.coreweave.com.","why":"wandb cannot log in with the address of the web app, with an address that has an extra path, or without https.","steps":[{"text":"Enter the key again for https://api.forge.coreweave.com","action":{"kind":"enter-key","host":"https://api.forge.coreweave.com"}}],"links":[],"ask":[],"ask_role":null,"request":null},{"code":"answer-is-not-wandb","confidence":"likely","facts":{"user":null,"entity":"vision-lab","project":"resnet","host":"w.example.jp","status":404,"suggestion":null,"teams":null,"default_entity":null,"role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":"text/plain","mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Something other than W&B answered","what":"On the connection to w.example.jp, something other than W&B's API answered. Nothing can be said yet about permission.","why":"The answer is not one of W&B's (JSON) (HTTP 404). Its type was text/plain. The login page of a Wi-Fi network, a firewall or a company sign-in page may have answered, or the host URL is not the address of the API.","steps":[{"text":"Test again","action":{"kind":"test-again"}},{"text":"Copy the request","action":{"kind":"copy-request"}}],"links":[],"ask":[],"ask_role":"Network administrator","request":"Hello,\\n\\nI would like to ask you to check traffic to W&B.\\n\\nOn a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the answer seems to have come from a device on the way.\\n\\n- Destination: w.example.jp (HTTPS)\\n- Answer: HTTP 404\\n- Type of the answer: text/plain\\n- Redirected to: nowhere\\n- Purpose: logging runs to “vision-lab/resnet” (user: this key)\\n\\nCould you please check whether a firewall or proxy stops traffic to w.example.jp, and allow it?\\nThank you very much for your help."}],"steps":[{"name":"key","state":"skipped","ms":180},{"name":"host","state":"failed","ms":180},{"name":"entity","state":"skipped","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 404, 182 ms"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_BASE_URL=https://w.example.jp/login\\nWANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_BASE_URL=https://w.example.jp/login\\nexport WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  w.example.jp could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.\\n\\nCauses\\n  Not the address of the API [host-is-wrong] Likely\\n    wandb cannot log in with the address of the web app, with an address that has an extra path, or without https.\\n  Something other than W&B answered [answer-is-not-wandb] Likely\\n    The answer is not one of W&B's (JSON) (HTTP 404). Its type was text/plain. The login page of a Wi-Fi network, a firewall or a company sign-in page may have answered, or the host URL is not the address of the API.\\n\\nWhat was checked\\n  Key: Skipped\\n  Host: Failed\\n  Entity: Skipped\\n  Membership: Skipped\\n  Role: Skipped\\n  Project: Skipped\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 404\\n","raw":[{"operation":"KeywandCheck","status":404,"body":"404 page not found"}]},"ja":{"verdict":"unreachable","proven":false,"language":"ja","sentence":"w.example.jp と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。","host":"w.example.jp","account":"lzwjava","user":null,"entity":"vision-lab","project":"resnet","findings":[{"code":"host-is-wrong","confidence":"likely","facts":{"user":null,"entity":"vision-lab","project":"resnet","host":"w.example.jp","status":404,"suggestion":"https://api.forge.coreweave.com","teams":null,"default_entity":null,"role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":"text/plain","mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"API のアドレスではありません","what":"w.example.jp は W&B の API を受け付けるアドレスではありません。正しいアドレスは https://api.forge.coreweave.com です。","why":"画面用のアドレスや余分なパスが付いたアドレス、https ではないアドレスでは、wandb もログインできません。","steps":[{"text":"https://api.forge.coreweave.com のキーとして入力し直す","action":{"kind":"enter-key","host":"https://api.forge.coreweave.com"}}],"links":[],"ask":[],"ask_role":null,"request":null},{"code":"answer-is-not-wandb","confidence":"likely","facts":{"user":null,"entity":"vision-lab","project":"resnet","host":"w.example.jp","status":404,"suggestion":null,"teams":null,"default_entity":null,"role":null,"organization":null,"message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":"text/plain","mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"W&B ではない応答が返りました","what":"w.example.jp への接続に、W&B の API ではないものが応答しました。権限については、まだ判定できていません。","why":"W&B の応答（JSON）ではないためです（HTTP 404）。応答の種類は text/plain でした。Wi-Fi のログインページ、ファイアウォール、社内のサインイン画面が応答したか、ホスト URL が API のアドレスではない可能性があります。","steps":[{"text":"もう一度テスト","action":{"kind":"test-again"}},{"text":"依頼文をコピー","action":{"kind":"copy-request"}}],"links":[],"ask":[],"ask_role":"ネットワーク管理者","request":"お世話になっております。\\nW&B への通信について、ご確認をお願いしたくご連絡いたしました。\\n\\n機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、途中の機器のものと思われる応答が返りました。\\n\\n・接続先: w.example.jp（HTTPS）\\n・応答: HTTP 404\\n・応答の種類: text/plain\\n・転送先: なし\\n・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）\\n\\nお手数ですが、ファイアウォールやプロキシで w.example.jp への通信が止められていないかをご確認のうえ、許可していただけますでしょうか。\\nよろしくお願いいたします。"}],"steps":[{"name":"key","state":"skipped","ms":180},{"name":"host","state":"failed","ms":180},{"name":"entity","state":"skipped","ms":180},{"name":"membership","state":"skipped","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"skipped","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 404, 182 ms"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_BASE_URL=https://w.example.jp/login\\nWANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_BASE_URL=https://w.example.jp/login\\nexport WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  w.example.jp と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。\\n\\n原因\\n  API のアドレスではありません [host-is-wrong] 可能性が高い\\n    画面用のアドレスや余分なパスが付いたアドレス、https ではないアドレスでは、wandb もログインできません。\\n  W&B ではない応答が返りました [answer-is-not-wandb] 可能性が高い\\n    W&B の応答（JSON）ではないためです（HTTP 404）。応答の種類は text/plain でした。Wi-Fi のログインページ、ファイアウォール、社内のサインイン画面が応答したか、ホスト URL が API のアドレスではない可能性があります。\\n\\n確認項目\\n  キー: 省略\\n  ホスト: 問題あり\\n  entity: 省略\\n  メンバー: 省略\\n  ロール: 省略\\n  プロジェクト: 省略\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 404\\n","raw":[{"operation":"KeywandCheck","status":404,"body":"404 page not found"}]}}`),"host-unreachable":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`host-unreachable`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`Connection refused (os error 111)`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The host cannot be reached`,what:`No connection to api.wandb.ai could be made. Nothing can be said yet about permission.`,why:`The host's address is known, but the connection was not established (Connection refused (os error 111)).`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Check the VPN connection, the firewall settings and the port number.`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The host cannot be reached [host-unreachable] Certain
    The host's address is known, but the connection was not established (Connection refused (os error 111)).

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`host-unreachable`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`Connection refused (os error 111)`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`ホストに接続できません`,what:`api.wandb.ai に接続できませんでした。権限については、まだ判定できていません。`,why:`ホストのアドレスはわかりましたが、接続を確立できなかったためです（Connection refused (os error 111)）。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`VPN の接続、ファイアウォールの設定、ポート番号を確認してください。`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  ホストに接続できません [host-unreachable] 確実
    ホストのアドレスはわかりましたが、接続を確立できなかったためです（Connection refused (os error 111)）。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"invitation-pending":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “speech-group/asr” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"speech-group","project":"asr","findings":[{"code":"invitation-pending","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"The invitation is not accepted yet","what":"lzwjava has been invited to the team “speech-group” but has not accepted yet, so runs cannot be logged.","why":"The team's member list shows lzwjava as a pending invitation.","steps":[{"text":"Open W&B and accept the invitation","action":{"kind":"open-page","url":"https://wandb.ai"}},{"text":"Test again","action":{"kind":"test-again"}}],"links":[{"label":"W&B docs: teams and roles","url":"https://docs.wandb.ai/platform/app/settings-page/teams"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Not a member of this entity","what":"The entity “speech-group” exists, but lzwjava is not a member, so runs cannot be logged to “speech-group/asr”.","why":"“speech-group” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use your own team","action":{"kind":"use-target","targets":["vision-lab/asr","nlp-team/asr","lzwjava/asr"]}},{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Enter the API key of another account","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"Entity page","url":"https://wandb.ai/speech-group"},{"label":"W&B docs: teams and roles","url":"https://docs.wandb.ai/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)"],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask about joining the W&B team “speech-group”.\\n\\nI tried to log a run to the project “asr”, but my account is not a member of the team, so writing was not possible.\\n\\n- Username: lzwjava\\n- Team: speech-group\\n- Project: asr\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nIf you agree, could you please invite this user to the team with permission to log runs?\\nThank you very much for your help.\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “speech-group”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"true (no writing)"},{"asked":"Role in the team","answered":"member"},{"asked":"Project “asr”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"speech-group\\",\\n    project=\\"asr\\",\\n)\\n","env":"WANDB_ENTITY=speech-group\\nWANDB_PROJECT=asr\\n","shell":"export WANDB_ENTITY=speech-group\\nexport WANDB_PROJECT=asr\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “speech-group/asr” on api.wandb.ai.\\n\\nCauses\\n  The invitation is not accepted yet [invitation-pending] Certain\\n    The team's member list shows lzwjava as a pending invitation.\\n  Not a member of this entity [entity-belongs-to-others] Certain\\n    “speech-group” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Failed\\n  Role: Skipped\\n  Project: Unknown\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “speech-group”: exists (available: false)\\n  readOnly of the entity: true (no writing)\\n  Role in the team: member\\n  Project “asr”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「speech-group/asr」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"speech-group","project":"asr","findings":[{"code":"invitation-pending","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"招待がまだ承諾されていません","what":"lzwjava さんはチーム「speech-group」に招待されていますが、まだ承諾していないため、run をログできません。","why":"チームのメンバー一覧で、lzwjava さんが保留中の招待として示されているためです。","steps":[{"text":"W&B を開いて招待を承諾","action":{"kind":"open-page","url":"https://wandb.ai"}},{"text":"もう一度テスト","action":{"kind":"test-again"}}],"links":[{"label":"W&B ドキュメント: チームとロール","url":"https://docs.wandb.ai/ja/platform/app/settings-page/teams"}],"ask":[],"ask_role":null,"request":null},{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この entity のメンバーではありません","what":"entity「speech-group」はありますが、lzwjava はそのメンバーではないため、「speech-group/asr」に run をログできません。","why":"サーバーが示した所属チームに「speech-group」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分のチームを使う","action":{"kind":"use-target","targets":["vision-lab/asr","nlp-team/asr","lzwjava/asr"]}},{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"別のアカウントの APIキーを入力","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"entity のページ","url":"https://wandb.ai/speech-group"},{"label":"W&B ドキュメント: チームとロール","url":"https://docs.wandb.ai/ja/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B のチーム「speech-group」への参加について、ご相談させてください。\\n\\nプロジェクト「asr」に run をログしようとしましたが、私のアカウントがチームのメンバーではないため、書き込みができませんでした。\\n\\n・ユーザー名: lzwjava\\n・チーム: speech-group\\n・プロジェクト: asr\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\n差し支えなければ、上記のユーザーをチームに招待し、run をログできる権限を付与していただけますでしょうか。\\nお手数をおかけしますが、よろしくお願いいたします。\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「speech-group」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"true（書き込み不可）"},{"asked":"チームでのロール","answered":"member"},{"asked":"プロジェクト「asr」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"speech-group\\",\\n    project=\\"asr\\",\\n)\\n","env":"WANDB_ENTITY=speech-group\\nWANDB_PROJECT=asr\\n","shell":"export WANDB_ENTITY=speech-group\\nexport WANDB_PROJECT=asr\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「speech-group/asr」に run をログできません。\\n\\n原因\\n  招待がまだ承諾されていません [invitation-pending] 確実\\n    チームのメンバー一覧で、lzwjava さんが保留中の招待として示されているためです。\\n  この entity のメンバーではありません [entity-belongs-to-others] 確実\\n    サーバーが示した所属チームに「speech-group」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題あり\\n  ロール: 省略\\n  プロジェクト: 不明\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「speech-group」: あります（available: false）\\n  entity の readOnly: true（書き込み不可）\\n  チームでのロール: member\\n  プロジェクト「asr」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"key-malformed":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`this key cannot log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`key-malformed`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:`too-short`,count:12,characters:null,page:null,key_source:null},title:`The API key has the wrong form`,what:`The API key is too short: it needs at least 40 characters and has 12.`,why:`An API key has at least 40 characters, all of them letters A–Z, digits, underscores (_) or hyphens (-). Keys of 86 characters that start with wandb_v1_ are valid too. This is judged by form alone; the key was not sent anywhere.`,steps:[{text:`Enter the API key again`,action:{kind:`enter-key`,host:`api.wandb.ai`}},{text:`Open the API key page`,action:{kind:`open-page`,url:`https://wandb.ai/authorize`}}],links:[{label:`API key page`,url:`https://wandb.ai/authorize`},{label:`W&B docs: API keys`,url:`https://docs.wandb.ai/platform/hosting/iam/api-keys`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`failed`,ms:180},{name:`host`,state:`skipped`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:0,elapsed_ms:214,evidence:[{asked:`API key`,answered:` (pasted)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  this key cannot log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The API key has the wrong form [key-malformed] Certain
    An API key has at least 40 characters, all of them letters A–Z, digits, underscores (_) or hyphens (-). Keys of 86 characters that start with wandb_v1_ are valid too. This is judged by form alone; the key was not sent anywhere.

What was checked
  Key: Failed
  Host: Skipped
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key:  (pasted)
`,raw:[]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`このキー は api.wandb.ai の「vision-lab/resnet」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`key-malformed`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:`too-short`,count:12,characters:null,page:null,key_source:null},title:`APIキーの形式が正しくありません`,what:`APIキーが短すぎます。40 文字以上必要ですが、12 文字しかありません。`,why:`APIキーは 40 文字以上で、英数字、アンダースコア（_）、ハイフン（-）だけでできています。wandb_v1_ で始まる 86 文字のキーも有効です。形式だけで判断しており、キーはどこにも送信していません。`,steps:[{text:`APIキーを入力し直す`,action:{kind:`enter-key`,host:`api.wandb.ai`}},{text:`APIキーのページを開く`,action:{kind:`open-page`,url:`https://wandb.ai/authorize`}}],links:[{label:`APIキーのページ`,url:`https://wandb.ai/authorize`},{label:`W&B ドキュメント: APIキー`,url:`https://docs.wandb.ai/ja/platform/hosting/iam/api-keys`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`failed`,ms:180},{name:`host`,state:`skipped`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:0,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`（貼り付け）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  このキー は api.wandb.ai の「vision-lab/resnet」に run をログできません。

原因
  APIキーの形式が正しくありません [key-malformed] 確実
    APIキーは 40 文字以上で、英数字、アンダースコア（_）、ハイフン（-）だけでできています。wandb_v1_ で始まる 86 文字のキーも有効です。形式だけで判断しており、キーはどこにも送信していません。

確認項目
  キー: 問題あり
  ホスト: 省略
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: （貼り付け）
`,raw:[]}},"key-rejected":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`this key cannot log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`key-rejected`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:401,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The API key is not accepted`,what:`api.wandb.ai did not recognize the owner of this API key. The key may have been deleted, or it may belong to another host.`,why:`The server answered HTTP 401 and named no owner of the key. This is a failed authentication, not a missing permission (HTTP 403). For the same failure wandb may print only “<no message>” or “permission denied”. Source of the key: ~/.netrc:3`,steps:[{text:`Create a new key on the API key page`,action:{kind:`open-page`,url:`https://wandb.ai/authorize`}},{text:`Enter the new API key`,action:{kind:`enter-key`,host:`api.wandb.ai`}},{text:`On the machine that trains, run wandb login --relogin.`,action:null}],links:[{label:`API key page`,url:`https://wandb.ai/authorize`},{label:`W&B docs: API keys`,url:`https://docs.wandb.ai/platform/hosting/iam/api-keys`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`failed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 401, 182 ms`},{asked:`Owner of the key`,answered:`the server did not tell`},{asked:`Refusal by the server`,answered:`HTTP 401: user is not logged in`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  this key cannot log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The API key is not accepted [key-rejected] Certain
    The server answered HTTP 401 and named no owner of the key. This is a failed authentication, not a missing permission (HTTP 403). For the same failure wandb may print only “<no message>” or “permission denied”. Source of the key: ~/.netrc:3

What was checked
  Key: Failed
  Host: Passed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 401
  Owner of the key: the server did not tell
  Refusal by the server: HTTP 401: user is not logged in
`,raw:[{operation:`KeywandCheck`,status:401,body:`{"error":"user is not logged in"}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`このキー は api.wandb.ai の「vision-lab/resnet」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`key-rejected`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:401,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`この APIキーは認証されません`,what:`api.wandb.ai は、この APIキーの持ち主を確認できませんでした。キーが削除されたか、別のホストのキーである可能性があります。`,why:`サーバーの応答は HTTP 401 で、キーの持ち主が示されなかったためです。これは認証の失敗で、権限の不足（HTTP 403）とは別のものです。wandb は同じ失敗を「<no message>」や「permission denied」とだけ表示することがあります。キーの読み取り元: ~/.netrc:3`,steps:[{text:`APIキーのページで新しいキーを作成`,action:{kind:`open-page`,url:`https://wandb.ai/authorize`}},{text:`新しい APIキーを入力`,action:{kind:`enter-key`,host:`api.wandb.ai`}},{text:`トレーニングを実行するマシンで wandb login --relogin を実行してください。`,action:null}],links:[{label:`APIキーのページ`,url:`https://wandb.ai/authorize`},{label:`W&B ドキュメント: APIキー`,url:`https://docs.wandb.ai/ja/platform/hosting/iam/api-keys`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`failed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 401, 182 ms`},{asked:`キーの持ち主`,answered:`サーバーが答えませんでした`},{asked:`サーバーの拒否`,answered:`HTTP 401: user is not logged in`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  このキー は api.wandb.ai の「vision-lab/resnet」に run をログできません。

原因
  この APIキーは認証されません [key-rejected] 確実
    サーバーの応答は HTTP 401 で、キーの持ち主が示されなかったためです。これは認証の失敗で、権限の不足（HTTP 403）とは別のものです。wandb は同じ失敗を「<no message>」や「permission denied」とだけ表示することがあります。キーの読み取り元: ~/.netrc:3

確認項目
  キー: 問題あり
  ホスト: 問題なし
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 401
  キーの持ち主: サーバーが答えませんでした
  サーバーの拒否: HTTP 401: user is not logged in
`,raw:[{operation:`KeywandCheck`,status:401,body:`{"error":"user is not logged in"}`}]}},"organization-key-required":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`lzwjava cannot log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`organization-key-required`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:`the provided API key cannot access this resource`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`An organization API key may be required`,what:`The API key of lzwjava is valid, but the organization did not allow writing to “vision-lab/resnet” with it.`,why:`The key is valid, and yet it is refused here. The server said: “the provided API key cannot access this resource”. An organization can be set to accept only its own API keys. The result is the same where the seat does not allow writing. If writing works with an organization API key, this is the cause.`,steps:[{text:`Create an organization API key on the key page`,action:{kind:`open-page`,url:`https://wandb.ai/authorize`}},{text:`Enter the new API key`,action:{kind:`enter-key`,host:`api.wandb.ai`}}],links:[{label:`API key page`,url:`https://wandb.ai/authorize`},{label:`W&B docs: API keys`,url:`https://docs.wandb.ai/platform/hosting/iam/api-keys`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`unknown`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`unknown`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`the server did not tell`},{asked:`Project “resnet”`,answered:`the server did not tell`},{asked:`Refusal by the server`,answered:`HTTP 200: the provided API key cannot access this resource`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava cannot log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  An organization API key may be required [organization-key-required] Likely
    The key is valid, and yet it is refused here. The server said: “the provided API key cannot access this resource”. An organization can be set to accept only its own API keys. The result is the same where the seat does not allow writing. If writing works with an organization API key, this is the cause.

What was checked
  Key: Passed
  Host: Passed
  Entity: Unknown
  Membership: Passed
  Role: Unknown
  Project: Unknown
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: the server did not tell
  Project “resnet”: the server did not tell
  Refusal by the server: HTTP 200: the provided API key cannot access this resource
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`organization-key-required`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:`the provided API key cannot access this resource`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`組織の APIキーが必要な可能性があります`,what:`lzwjava の APIキーは認証されましたが、所属する組織 の「vision-lab/resnet」への書き込みが認められませんでした。`,why:`キーは有効なのに、ここでは拒否されているためです。サーバーの返答は「the provided API key cannot access this resource」でした。組織は、組織の APIキーだけを受け付けるように設定できます。シートに書き込みの権限がない場合も同じ結果になります。組織の APIキーで書き込めれば、これが原因です。`,steps:[{text:`APIキーのページで組織の APIキーを作成`,action:{kind:`open-page`,url:`https://wandb.ai/authorize`}},{text:`新しい APIキーを入力`,action:{kind:`enter-key`,host:`api.wandb.ai`}}],links:[{label:`APIキーのページ`,url:`https://wandb.ai/authorize`},{label:`W&B ドキュメント: APIキー`,url:`https://docs.wandb.ai/ja/platform/hosting/iam/api-keys`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`unknown`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`unknown`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`サーバーが答えませんでした`},{asked:`プロジェクト「resnet」`,answered:`サーバーが答えませんでした`},{asked:`サーバーの拒否`,answered:`HTTP 200: the provided API key cannot access this resource`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできません。

原因
  組織の APIキーが必要な可能性があります [organization-key-required] 可能性が高い
    キーは有効なのに、ここでは拒否されているためです。サーバーの返答は「the provided API key cannot access this resource」でした。組織は、組織の APIキーだけを受け付けるように設定できます。シートに書き込みの権限がない場合も同じ結果になります。組織の APIキーで書き込めれば、これが原因です。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 不明
  メンバー: 問題なし
  ロール: 不明
  プロジェクト: 不明
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: サーバーが答えませんでした
  プロジェクト「resnet」: サーバーが答えませんでした
  サーバーの拒否: HTTP 200: the provided API key cannot access this resource
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"permission-denied-unexplained":JSON.parse(`{"en":{"verdict":"denied","proven":true,"language":"en","sentence":"lzwjava tried to log a run to “vision-lab/resnet” on api.wandb.ai and was refused.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"resnet","findings":[{"code":"permission-denied-unexplained","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"resnet","host":"api.wandb.ai","status":403,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":"permission denied","retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Permission denied without a reason","what":"api.wandb.ai refused to let lzwjava write to “vision-lab/resnet”.","why":"The server answered HTTP 403 (permission denied). The key, the entity's existence, membership, role and project were all checked and found in order, so these are ruled out. What remains, such as the seat, an organization policy or a setting of the project, cannot be told apart from outside the server.","steps":[{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Copy the report","action":{"kind":"copy-report"}}],"links":[{"label":"Project page","url":"https://wandb.ai/vision-lab/resnet"},{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":["佐藤 由紀 (sato-yuki)"],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask you to check my permission to write to “vision-lab/resnet” on W&B.\\n\\nI tried to log a run, but the server refused.\\n\\n- Username: lzwjava\\n- Entity: vision-lab\\n- Project: resnet\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n- The server's answer: HTTP 403 (permission denied)\\n- Checked and found in order: the API key, the entity's existence, team membership, role, project\\n\\nCould you please look at the seat, the organization's policies and the project's settings, and grant permission to log runs?\\nThank you very much for your help.\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"passed","ms":180},{"name":"write","state":"failed","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “vision-lab”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"false (writing allowed)"},{"asked":"Role in the team","answered":"member"},{"asked":"Project “resnet”","answered":"exists (visibility: Team (ENTITY_WRITE))"},{"asked":"readOnly of the project","answered":"false (writing allowed)"},{"asked":"Refusal by the server","answered":"HTTP 403: permission denied"},{"asked":"Test by writing","answered":"refused (HTTP 403: permission denied)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava tried to log a run to “vision-lab/resnet” on api.wandb.ai and was refused.\\n\\nCauses\\n  Permission denied without a reason [permission-denied-unexplained] Possible\\n    The server answered HTTP 403 (permission denied). The key, the entity's existence, membership, role and project were all checked and found in order, so these are ruled out. What remains, such as the seat, an organization policy or a setting of the project, cannot be told apart from outside the server.\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Passed\\n  Role: Passed\\n  Project: Passed\\n  Write: Failed\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “vision-lab”: exists (available: false)\\n  readOnly of the entity: false (writing allowed)\\n  Role in the team: member\\n  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))\\n  readOnly of the project: false (writing allowed)\\n  Refusal by the server: HTTP 403: permission denied\\n  Test by writing: refused (HTTP 403: permission denied)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":true,"language":"ja","sentence":"lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログしようとしたところ、拒否されました。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"resnet","findings":[{"code":"permission-denied-unexplained","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"resnet","host":"api.wandb.ai","status":403,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":"permission denied","retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"権限エラーの理由が示されていません","what":"api.wandb.ai が、lzwjava の「vision-lab/resnet」への書き込みを拒否しました。","why":"サーバーの応答は HTTP 403 でした（permission denied）。キーの有効性、entity の存在、メンバーであること、ロール、プロジェクトのいずれにも問題は見つからなかったため、これらは原因から除けます。残るのはシート、組織の方針、プロジェクト単位の設定などで、サーバーの外からは見分けられません。","steps":[{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"レポートをコピー","action":{"kind":"copy-report"}}],"links":[{"label":"プロジェクトのページ","url":"https://wandb.ai/vision-lab/resnet"},{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":["佐藤 由紀 (sato-yuki)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B の「vision-lab/resnet」への書き込み権限について、ご確認をお願いしたくご連絡いたしました。\\n\\nrun をログしようとしたところ、サーバーに拒否されました。\\n\\n・ユーザー名: lzwjava\\n・entity: vision-lab\\n・プロジェクト: resnet\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n・サーバーの応答: HTTP 403（permission denied）\\n・問題がないことを確認した項目: APIキーの有効性、entity の存在、チームのメンバーであること、ロール、プロジェクト\\n\\nお手数ですが、シート、組織の方針、プロジェクトの設定などをご確認のうえ、run をログできる権限を付与していただけますでしょうか。\\nよろしくお願いいたします。\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"passed","ms":180},{"name":"write","state":"failed","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「vision-lab」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"false（書き込み可）"},{"asked":"チームでのロール","answered":"member"},{"asked":"プロジェクト「resnet」","answered":"あります（公開範囲: Team (ENTITY_WRITE)）"},{"asked":"プロジェクトの readOnly","answered":"false（書き込み可）"},{"asked":"サーバーの拒否","answered":"HTTP 403: permission denied"},{"asked":"書き込みテスト","answered":"拒否されました（HTTP 403: permission denied）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":null,"changed":[]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログしようとしたところ、拒否されました。\\n\\n原因\\n  権限エラーの理由が示されていません [permission-denied-unexplained] 推測\\n    サーバーの応答は HTTP 403 でした（permission denied）。キーの有効性、entity の存在、メンバーであること、ロール、プロジェクトのいずれにも問題は見つからなかったため、これらは原因から除けます。残るのはシート、組織の方針、プロジェクト単位の設定などで、サーバーの外からは見分けられません。\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題なし\\n  ロール: 問題なし\\n  プロジェクト: 問題なし\\n  書き込み: 問題あり\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「vision-lab」: あります（available: false）\\n  entity の readOnly: false（書き込み可）\\n  チームでのロール: member\\n  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）\\n  プロジェクトの readOnly: false（書き込み可）\\n  サーバーの拒否: HTTP 403: permission denied\\n  書き込みテスト: 拒否されました（HTTP 403: permission denied）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"personal-entity-disabled":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`lzwjava cannot log runs to “lzwjava/first-steps” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`lzwjava`,project:`first-steps`,findings:[{code:`personal-entity-disabled`,confidence:`likely`,facts:{user:`lzwjava`,entity:`lzwjava`,project:`first-steps`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The personal entity takes no runs`,what:`“lzwjava” is the personal entity of lzwjava, but runs cannot be logged to “lzwjava/first-steps”.`,why:`The entity bears the account's own name, and yet writing is not allowed. Administrators can disable personal entities, and accounts created since 2024 have a team instead. If writing to a team works, this is the cause.`,steps:[{text:`Use the default entity vision-lab`,action:{kind:`use-target`,targets:[`vision-lab/first-steps`,`nlp-team/first-steps`]}},{text:`Copy the corrected code`,action:{kind:`copy-snippet`}}],links:[{label:`W&B docs: permission errors`,url:`https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`failed`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “lzwjava”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`true (no writing)`},{asked:`Project “first-steps”`,answered:`missing or invisible (the server does not tell which)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="first-steps",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=first-steps
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=first-steps
`,before:`import wandb

run = wandb.init(
    entity="lzwjava",
    project="first-steps",
)
`,changed:[{start:44,end:54}]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava cannot log runs to “lzwjava/first-steps” on api.wandb.ai.

Causes
  The personal entity takes no runs [personal-entity-disabled] Likely
    The entity bears the account's own name, and yet writing is not allowed. Administrators can disable personal entities, and accounts created since 2024 have a team instead. If writing to a team works, this is the cause.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Failed
  Project: Unknown
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “lzwjava”: exists (available: false)
  readOnly of the entity: true (no writing)
  Project “first-steps”: missing or invisible (the server does not tell which)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「lzwjava/first-steps」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`lzwjava`,project:`first-steps`,findings:[{code:`personal-entity-disabled`,confidence:`likely`,facts:{user:`lzwjava`,entity:`lzwjava`,project:`first-steps`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`個人 entity では run を受け付けません`,what:`「lzwjava」は lzwjava の個人 entity ですが、「lzwjava/first-steps」に run をログできません。`,why:`自分自身の名前の entity でありながら、書き込みが認められていないためです。個人 entity は管理者が無効にでき、2024 年以降に登録したアカウントには代わりにチームが用意されます。チームの entity で書き込めれば、これが原因です。`,steps:[{text:`デフォルトの entity vision-lab を使う`,action:{kind:`use-target`,targets:[`vision-lab/first-steps`,`nlp-team/first-steps`]}},{text:`修正したコードをコピー`,action:{kind:`copy-snippet`}}],links:[{label:`W&B ドキュメント: 権限エラー`,url:`https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`failed`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「lzwjava」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`true（書き込み不可）`},{asked:`プロジェクト「first-steps」`,answered:`存在しないか、見えません（サーバーはどちらかを示しません）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="first-steps",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=first-steps
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=first-steps
`,before:`import wandb

run = wandb.init(
    entity="lzwjava",
    project="first-steps",
)
`,changed:[{start:44,end:54}]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「lzwjava/first-steps」に run をログできません。

原因
  個人 entity では run を受け付けません [personal-entity-disabled] 可能性が高い
    自分自身の名前の entity でありながら、書き込みが認められていないためです。個人 entity は管理者が無効にでき、2024 年以降に登録したアカウントには代わりにチームが用意されます。チームの entity で書き込めれば、これが原因です。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題あり
  プロジェクト: 不明
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「lzwjava」: あります（available: false）
  entity の readOnly: true（書き込み不可）
  プロジェクト「first-steps」: 存在しないか、見えません（サーバーはどちらかを示しません）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"project-is-public-read-only":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “speech-group/leaderboard” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"speech-group","project":"leaderboard","findings":[{"code":"project-is-public-read-only","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"leaderboard","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Public to view, closed to writing","what":"Everyone can view “speech-group/leaderboard”, but only members of the team can log runs to it. lzwjava is not a member.","why":"The project is visible, but the server does not allow writing (readOnly: true).","steps":[{"text":"Use an entity of your own","action":{"kind":"use-target","targets":["vision-lab/leaderboard","nlp-team/leaderboard","lzwjava/leaderboard"]}},{"text":"Copy the request","action":{"kind":"copy-request"}}],"links":[{"label":"Project page","url":"https://wandb.ai/speech-group/leaderboard"},{"label":"W&B docs: teams and roles","url":"https://docs.wandb.ai/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask about the public W&B project “speech-group/leaderboard”.\\n\\nI tried to log a run to it. I can view the project, but writing was not allowed.\\n\\n- Username: lzwjava\\n- Team: speech-group\\n- Project: leaderboard\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nIf you agree, could you please invite this user to the team with permission to write?\\nThank you very much for your help.\\n\\nlzwjava"},{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"leaderboard","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Not a member of this entity","what":"The entity “speech-group” exists, but lzwjava is not a member, so runs cannot be logged to “speech-group/leaderboard”.","why":"“speech-group” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team","steps":[{"text":"Use your own team","action":{"kind":"use-target","targets":["vision-lab/leaderboard","nlp-team/leaderboard","lzwjava/leaderboard"]}},{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Enter the API key of another account","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"Entity page","url":"https://wandb.ai/speech-group"},{"label":"W&B docs: teams and roles","url":"https://docs.wandb.ai/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask about joining the W&B team “speech-group”.\\n\\nI tried to log a run to the project “leaderboard”, but my account is not a member of the team, so writing was not possible.\\n\\n- Username: lzwjava\\n- Team: speech-group\\n- Project: leaderboard\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nIf you agree, could you please invite this user to the team with permission to log runs?\\nThank you very much for your help.\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"failed","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “speech-group”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"true (no writing)"},{"asked":"Role in the team","answered":"not in the member list"},{"asked":"Project “leaderboard”","answered":"exists (visibility: Public (USER_READ))"},{"asked":"readOnly of the project","answered":"true (no writing)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"leaderboard\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=leaderboard\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=leaderboard\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"speech-group\\",\\n    project=\\"leaderboard\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":"Creates one run in “speech-group/leaderboard” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.","report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “speech-group/leaderboard” on api.wandb.ai.\\n\\nCauses\\n  Public to view, closed to writing [project-is-public-read-only] Certain\\n    The project is visible, but the server does not allow writing (readOnly: true).\\n  Not a member of this entity [entity-belongs-to-others] Certain\\n    “speech-group” is not among the teams that the server lists, and it is not the personal entity of lzwjava. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab, nlp-team\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Failed\\n  Role: Skipped\\n  Project: Failed\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “speech-group”: exists (available: false)\\n  readOnly of the entity: true (no writing)\\n  Role in the team: not in the member list\\n  Project “leaderboard”: exists (visibility: Public (USER_READ))\\n  readOnly of the project: true (no writing)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「speech-group/leaderboard」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"speech-group","project":"leaderboard","findings":[{"code":"project-is-public-read-only","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"leaderboard","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"公開プロジェクトですが書き込めません","what":"「speech-group/leaderboard」は誰でも閲覧できますが、run をログできるのはチームのメンバーだけです。lzwjava はメンバーではありません。","why":"プロジェクトは見えていますが、サーバーが書き込みを認めていない（readOnly: true）ためです。","steps":[{"text":"自分の entity を使う","action":{"kind":"use-target","targets":["vision-lab/leaderboard","nlp-team/leaderboard","lzwjava/leaderboard"]}},{"text":"依頼文をコピー","action":{"kind":"copy-request"}}],"links":[{"label":"プロジェクトのページ","url":"https://wandb.ai/speech-group/leaderboard"},{"label":"W&B ドキュメント: チームとロール","url":"https://docs.wandb.ai/ja/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B の公開プロジェクト「speech-group/leaderboard」について、ご相談させてください。\\n\\nこのプロジェクトに run をログしようとしましたが、閲覧はできるものの、書き込みが認められませんでした。\\n\\n・ユーザー名: lzwjava\\n・チーム: speech-group\\n・プロジェクト: leaderboard\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\n差し支えなければ、上記のユーザーをチームに招待し、書き込みの権限を付与していただけますでしょうか。\\nお手数をおかけしますが、よろしくお願いいたします。\\n\\nlzwjava"},{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"lzwjava","entity":"speech-group","project":"leaderboard","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この entity のメンバーではありません","what":"entity「speech-group」はありますが、lzwjava はそのメンバーではないため、「speech-group/leaderboard」に run をログできません。","why":"サーバーが示した所属チームに「speech-group」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team","steps":[{"text":"自分のチームを使う","action":{"kind":"use-target","targets":["vision-lab/leaderboard","nlp-team/leaderboard","lzwjava/leaderboard"]}},{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"別のアカウントの APIキーを入力","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"entity のページ","url":"https://wandb.ai/speech-group"},{"label":"W&B ドキュメント: チームとロール","url":"https://docs.wandb.ai/ja/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B のチーム「speech-group」への参加について、ご相談させてください。\\n\\nプロジェクト「leaderboard」に run をログしようとしましたが、私のアカウントがチームのメンバーではないため、書き込みができませんでした。\\n\\n・ユーザー名: lzwjava\\n・チーム: speech-group\\n・プロジェクト: leaderboard\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\n差し支えなければ、上記のユーザーをチームに招待し、run をログできる権限を付与していただけますでしょうか。\\nお手数をおかけしますが、よろしくお願いいたします。\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"failed","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「speech-group」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"true（書き込み不可）"},{"asked":"チームでのロール","answered":"メンバー一覧にありません"},{"asked":"プロジェクト「leaderboard」","answered":"あります（公開範囲: Public (USER_READ)）"},{"asked":"プロジェクトの readOnly","answered":"true（書き込み不可）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"leaderboard\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=leaderboard\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=leaderboard\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"speech-group\\",\\n    project=\\"leaderboard\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":"「speech-group/leaderboard」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。","report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「speech-group/leaderboard」に run をログできません。\\n\\n原因\\n  公開プロジェクトですが書き込めません [project-is-public-read-only] 確実\\n    プロジェクトは見えていますが、サーバーが書き込みを認めていない（readOnly: true）ためです。\\n  この entity のメンバーではありません [entity-belongs-to-others] 確実\\n    サーバーが示した所属チームに「speech-group」がなく、lzwjava の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab、nlp-team\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題あり\\n  ロール: 省略\\n  プロジェクト: 問題あり\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「speech-group」: あります（available: false）\\n  entity の readOnly: true（書き込み不可）\\n  チームでのロール: メンバー一覧にありません\\n  プロジェクト「leaderboard」: あります（公開範囲: Public (USER_READ)）\\n  プロジェクトの readOnly: true（書き込み不可）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"project-is-restricted":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “vision-lab/secret-plan” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"secret-plan","findings":[{"code":"project-is-restricted","confidence":"certain","facts":{"user":"lzwjava","entity":"vision-lab","project":"secret-plan","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Possibly a restricted project","what":"lzwjava is a member of the team “vision-lab” but cannot log runs to the project “secret-plan”.","why":"Even a team member cannot write to a restricted project without being invited to it. If lzwjava is on the project's access list, the role or the seat is the cause instead.","steps":[{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Use another entity of your own","action":{"kind":"use-target","targets":["nlp-team/secret-plan","lzwjava/secret-plan"]}}],"links":[{"label":"Project page","url":"https://wandb.ai/vision-lab/secret-plan"},{"label":"W&B docs: restricted projects","url":"https://docs.wandb.ai/platform/hosting/iam/access-management/restricted-projects"}],"ask":["佐藤 由紀 (sato-yuki)"],"ask_role":"Project owner or team admin","request":"Hello,\\n\\nI have a request about access to the W&B project “vision-lab/secret-plan”.\\n\\nI am a member of the team but could not log a run to this project. The likely reason is that it is a restricted project and I am not on its access list.\\n\\n- Username: lzwjava\\n- Team: vision-lab\\n- Project: secret-plan\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nIf you agree, could you please invite this user to the project with permission to write?\\nThank you very much for your help.\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"failed","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “vision-lab”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"false (writing allowed)"},{"asked":"Role in the team","answered":"member"},{"asked":"Project “secret-plan”","answered":"exists (visibility: Restricted (RESTRICTED))"},{"asked":"readOnly of the project","answered":"true (no writing)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"nlp-team\\",\\n    project=\\"secret-plan\\",\\n)\\n","env":"WANDB_ENTITY=nlp-team\\nWANDB_PROJECT=secret-plan\\n","shell":"export WANDB_ENTITY=nlp-team\\nexport WANDB_PROJECT=secret-plan\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"secret-plan\\",\\n)\\n","changed":[{"start":44,"end":52}]},"write_offer":"Creates one run in “vision-lab/secret-plan” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.","report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “vision-lab/secret-plan” on api.wandb.ai.\\n\\nCauses\\n  Possibly a restricted project [project-is-restricted] Certain\\n    Even a team member cannot write to a restricted project without being invited to it. If lzwjava is on the project's access list, the role or the seat is the cause instead.\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Passed\\n  Role: Passed\\n  Project: Failed\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “vision-lab”: exists (available: false)\\n  readOnly of the entity: false (writing allowed)\\n  Role in the team: member\\n  Project “secret-plan”: exists (visibility: Restricted (RESTRICTED))\\n  readOnly of the project: true (no writing)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「vision-lab/secret-plan」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"secret-plan","findings":[{"code":"project-is-restricted","confidence":"certain","facts":{"user":"lzwjava","entity":"vision-lab","project":"secret-plan","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"制限付きプロジェクトの可能性があります","what":"lzwjava はチーム「vision-lab」のメンバーですが、プロジェクト「secret-plan」に run をログできません。","why":"チームのメンバーでも、招待されていない制限付きプロジェクトには書き込めないためです。プロジェクトのアクセスリストに lzwjava がいれば、原因はロールまたはシートです。","steps":[{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"自分の別の entity を使う","action":{"kind":"use-target","targets":["nlp-team/secret-plan","lzwjava/secret-plan"]}}],"links":[{"label":"プロジェクトのページ","url":"https://wandb.ai/vision-lab/secret-plan"},{"label":"W&B ドキュメント: 制限付きプロジェクト","url":"https://docs.wandb.ai/ja/platform/hosting/iam/access-management/restricted-projects"}],"ask":["佐藤 由紀 (sato-yuki)"],"ask_role":"project オーナーまたはチーム管理者","request":"お世話になっております。\\nW&B のプロジェクト「vision-lab/secret-plan」へのアクセスについて、お願いがございます。\\n\\nチームのメンバーですが、このプロジェクトに run をログできませんでした。制限付きプロジェクトで、アクセスリストに入っていないことが原因と思われます。\\n\\n・ユーザー名: lzwjava\\n・チーム: vision-lab\\n・プロジェクト: secret-plan\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\n差し支えなければ、上記のユーザーをプロジェクトに招待し、書き込みの権限を付与していただけますでしょうか。\\nお手数をおかけしますが、よろしくお願いいたします。\\n\\nlzwjava"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"failed","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「vision-lab」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"false（書き込み可）"},{"asked":"チームでのロール","answered":"member"},{"asked":"プロジェクト「secret-plan」","answered":"あります（公開範囲: Restricted (RESTRICTED)）"},{"asked":"プロジェクトの readOnly","answered":"true（書き込み不可）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"nlp-team\\",\\n    project=\\"secret-plan\\",\\n)\\n","env":"WANDB_ENTITY=nlp-team\\nWANDB_PROJECT=secret-plan\\n","shell":"export WANDB_ENTITY=nlp-team\\nexport WANDB_PROJECT=secret-plan\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"secret-plan\\",\\n)\\n","changed":[{"start":44,"end":52}]},"write_offer":"「vision-lab/secret-plan」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。","report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「vision-lab/secret-plan」に run をログできません。\\n\\n原因\\n  制限付きプロジェクトの可能性があります [project-is-restricted] 確実\\n    チームのメンバーでも、招待されていない制限付きプロジェクトには書き込めないためです。プロジェクトのアクセスリストに lzwjava がいれば、原因はロールまたはシートです。\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題なし\\n  ロール: 問題なし\\n  プロジェクト: 問題あり\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「vision-lab」: あります（available: false）\\n  entity の readOnly: false（書き込み可）\\n  チームでのロール: member\\n  プロジェクト「secret-plan」: あります（公開範囲: Restricted (RESTRICTED)）\\n  プロジェクトの readOnly: true（書き込み不可）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"project-misspelled":JSON.parse(`{"en":{"verdict":"allowed","proven":false,"language":"en","sentence":"lzwjava should be able to log runs to “vision-lab” on api.wandb.ai, and the first run will create the project “ResNet”.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"ResNet","findings":[{"code":"project-misspelled","confidence":"likely","facts":{"user":"lzwjava","entity":"vision-lab","project":"ResNet","host":"api.wandb.ai","status":200,"suggestion":"resnet","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"The project's name looks misspelled","what":"“vision-lab” has no project “ResNet”, but it has a very similar one: “resnet”.","why":"There is a project whose name differs only slightly. Running wandb.init as it is may create “ResNet” as a new one.","steps":[{"text":"Use resnet","action":{"kind":"use-target","targets":["vision-lab/resnet"]}},{"text":"Copy the corrected code","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B docs: permission errors","url":"https://docs.wandb.ai/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"project-not-found","confidence":"likely","facts":{"user":"lzwjava","entity":"vision-lab","project":"ResNet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"The project does not exist yet","what":"“vision-lab” has no project “ResNet” so far. Running wandb.init as it is will create it.","why":"The server returned no such project, and it says that “vision-lab” can be written to. It may also be a restricted project that this account cannot see; the server does not tell which.","steps":[{"text":"Copy the code","action":{"kind":"copy-snippet"}},{"text":"Check the name on the page of vision-lab","action":{"kind":"open-page","url":"https://wandb.ai/vision-lab"}}],"links":[{"label":"Entity page","url":"https://wandb.ai/vision-lab"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “vision-lab”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"false (writing allowed)"},{"asked":"Project “ResNet”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"ResNet\\",\\n)\\n","changed":[{"start":70,"end":74}]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava should be able to log runs to “vision-lab” on api.wandb.ai, and the first run will create the project “ResNet”.\\n\\nCauses\\n  The project's name looks misspelled [project-misspelled] Likely\\n    There is a project whose name differs only slightly. Running wandb.init as it is may create “ResNet” as a new one.\\n  The project does not exist yet [project-not-found] Likely\\n    The server returned no such project, and it says that “vision-lab” can be written to. It may also be a restricted project that this account cannot see; the server does not tell which.\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Passed\\n  Role: Passed\\n  Project: Unknown\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “vision-lab”: exists (available: false)\\n  readOnly of the entity: false (writing allowed)\\n  Project “ResNet”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"allowed","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「vision-lab」に run をログできる見込みで、プロジェクト「ResNet」は最初の run で作成されます。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"ResNet","findings":[{"code":"project-misspelled","confidence":"likely","facts":{"user":"lzwjava","entity":"vision-lab","project":"ResNet","host":"api.wandb.ai","status":200,"suggestion":"resnet","teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"プロジェクトの名前が違うようです","what":"「vision-lab」に「ResNet」というプロジェクトは見つかりませんでした。よく似た「resnet」があります。","why":"文字の違いがわずかなプロジェクトがあるためです。このまま wandb.init を実行すると、「ResNet」が新しく作成されることがあります。","steps":[{"text":"resnet を使う","action":{"kind":"use-target","targets":["vision-lab/resnet"]}},{"text":"修正したコードをコピー","action":{"kind":"copy-snippet"}}],"links":[{"label":"W&B ドキュメント: 権限エラー","url":"https://docs.wandb.ai/ja/support/models/articles/how-do-i-resolve-permission-errors-when-"}],"ask":[],"ask_role":null,"request":null},{"code":"project-not-found","confidence":"likely","facts":{"user":"lzwjava","entity":"vision-lab","project":"ResNet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"プロジェクトはまだありません","what":"「vision-lab」に「ResNet」というプロジェクトは見つかりませんでした。このまま wandb.init を実行すると、新しく作成されます。","why":"サーバーがこのプロジェクトを返さず、「vision-lab」には書き込めると答えたためです。見えないだけの制限付きプロジェクトの可能性も残り、サーバーはどちらかを示しません。","steps":[{"text":"コードをコピー","action":{"kind":"copy-snippet"}},{"text":"vision-lab のページで名前を確認","action":{"kind":"open-page","url":"https://wandb.ai/vision-lab"}}],"links":[{"label":"entity のページ","url":"https://wandb.ai/vision-lab"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"passed","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「vision-lab」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"false（書き込み可）"},{"asked":"プロジェクト「ResNet」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"ResNet\\",\\n)\\n","changed":[{"start":70,"end":74}]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「vision-lab」に run をログできる見込みで、プロジェクト「ResNet」は最初の run で作成されます。\\n\\n原因\\n  プロジェクトの名前が違うようです [project-misspelled] 可能性が高い\\n    文字の違いがわずかなプロジェクトがあるためです。このまま wandb.init を実行すると、「ResNet」が新しく作成されることがあります。\\n  プロジェクトはまだありません [project-not-found] 可能性が高い\\n    サーバーがこのプロジェクトを返さず、「vision-lab」には書き込めると答えたためです。見えないだけの制限付きプロジェクトの可能性も残り、サーバーはどちらかを示しません。\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題なし\\n  ロール: 問題なし\\n  プロジェクト: 不明\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「vision-lab」: あります（available: false）\\n  entity の readOnly: false（書き込み可）\\n  プロジェクト「ResNet」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"project-name-invalid":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`this key cannot log runs to “vision-lab/resnet:v2” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet:v2`,findings:[{code:`project-name-invalid`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet:v2`,host:`api.wandb.ai`,status:null,suggestion:`resnet-v2`,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:`has-forbidden-characters`,count:null,characters:`:`,page:null,key_source:`~/.netrc:3`},title:`Not a valid project name`,what:`The project name “resnet:v2” contains characters that are not allowed: :`,why:`A project name may not contain / \\ # ? % : and may have up to 128 characters. wandb itself refuses it for the same reason. Nothing was sent to the server.`,steps:[{text:`Use resnet-v2`,action:{kind:`use-target`,targets:[`vision-lab/resnet-v2`]}},{text:`Copy the corrected code`,action:{kind:`copy-snippet`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`skipped`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`failed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:0,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet-v2",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet-v2
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet-v2
`,before:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet:v2",
)
`,changed:[{start:76,end:77}]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  this key cannot log runs to “vision-lab/resnet:v2” on api.wandb.ai.

Causes
  Not a valid project name [project-name-invalid] Certain
    A project name may not contain / \\ # ? % : and may have up to 128 characters. wandb itself refuses it for the same reason. Nothing was sent to the server.

What was checked
  Key: Skipped
  Host: Skipped
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Failed
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
`,raw:[]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`このキー は api.wandb.ai の「vision-lab/resnet:v2」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet:v2`,findings:[{code:`project-name-invalid`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet:v2`,host:`api.wandb.ai`,status:null,suggestion:`resnet-v2`,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:`has-forbidden-characters`,count:null,characters:`:`,page:null,key_source:`~/.netrc:3`},title:`使えないプロジェクト名です`,what:`プロジェクト名「resnet:v2」に、使えない文字 : が含まれています。`,why:`プロジェクト名には / \\ # ? % : を使えず、長さは 128 文字までのためです。wandb も同じ理由で受け付けません。サーバーには何も送信していません。`,steps:[{text:`resnet-v2 を使う`,action:{kind:`use-target`,targets:[`vision-lab/resnet-v2`]}},{text:`修正したコードをコピー`,action:{kind:`copy-snippet`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`skipped`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`failed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:0,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet-v2",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet-v2
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet-v2
`,before:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet:v2",
)
`,changed:[{start:76,end:77}]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  このキー は api.wandb.ai の「vision-lab/resnet:v2」に run をログできません。

原因
  使えないプロジェクト名です [project-name-invalid] 確実
    プロジェクト名には / \\ # ? % : を使えず、長さは 128 文字までのためです。wandb も同じ理由で受け付けません。サーバーには何も送信していません。

確認項目
  キー: 省略
  ホスト: 省略
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 問題あり
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
`,raw:[]}},"project-not-found":{en:{verdict:`allowed`,proven:!1,language:`en`,sentence:`lzwjava should be able to log runs to “vision-lab” on api.wandb.ai, and the first run will create the project “brand-new”.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`brand-new`,findings:[{code:`project-not-found`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`brand-new`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The project does not exist yet`,what:`“vision-lab” has no project “brand-new” so far. Running wandb.init as it is will create it.`,why:`The server returned no such project, and it says that “vision-lab” can be written to. It may also be a restricted project that this account cannot see; the server does not tell which.`,steps:[{text:`Copy the code`,action:{kind:`copy-snippet`}},{text:`Check the name on the page of vision-lab`,action:{kind:`open-page`,url:`https://wandb.ai/vision-lab`}}],links:[{label:`Entity page`,url:`https://wandb.ai/vision-lab`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`false (writing allowed)`},{asked:`Project “brand-new”`,answered:`missing or invisible (the server does not tell which)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="brand-new",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=brand-new
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=brand-new
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava should be able to log runs to “vision-lab” on api.wandb.ai, and the first run will create the project “brand-new”.

Causes
  The project does not exist yet [project-not-found] Likely
    The server returned no such project, and it says that “vision-lab” can be written to. It may also be a restricted project that this account cannot see; the server does not tell which.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Passed
  Project: Unknown
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: false (writing allowed)
  Project “brand-new”: missing or invisible (the server does not tell which)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`allowed`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「vision-lab」に run をログできる見込みで、プロジェクト「brand-new」は最初の run で作成されます。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`brand-new`,findings:[{code:`project-not-found`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`brand-new`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`プロジェクトはまだありません`,what:`「vision-lab」に「brand-new」というプロジェクトは見つかりませんでした。このまま wandb.init を実行すると、新しく作成されます。`,why:`サーバーがこのプロジェクトを返さず、「vision-lab」には書き込めると答えたためです。見えないだけの制限付きプロジェクトの可能性も残り、サーバーはどちらかを示しません。`,steps:[{text:`コードをコピー`,action:{kind:`copy-snippet`}},{text:`vision-lab のページで名前を確認`,action:{kind:`open-page`,url:`https://wandb.ai/vision-lab`}}],links:[{label:`entity のページ`,url:`https://wandb.ai/vision-lab`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`false（書き込み可）`},{asked:`プロジェクト「brand-new」`,answered:`存在しないか、見えません（サーバーはどちらかを示しません）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="brand-new",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=brand-new
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=brand-new
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「vision-lab」に run をログできる見込みで、プロジェクト「brand-new」は最初の run で作成されます。

原因
  プロジェクトはまだありません [project-not-found] 可能性が高い
    サーバーがこのプロジェクトを返さず、「vision-lab」には書き込めると答えたためです。見えないだけの制限付きプロジェクトの可能性も残り、サーバーはどちらかを示しません。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題なし
  プロジェクト: 不明
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: あります（available: false）
  entity の readOnly: false（書き込み可）
  プロジェクト「brand-new」: 存在しないか、見えません（サーバーはどちらかを示しません）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"proxy-login-required":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`proxy-login-required`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:`proxy.example.jp:3128`,proxy_source:`HTTPS_PROXY`,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The proxy asks for a login`,what:`The proxy proxy.example.jp:3128 asks for authentication, so api.wandb.ai could not be reached. Nothing can be said yet about permission.`,why:`The proxy answered HTTP 407. It wants credentials for the proxy, not a W&B API key. The proxy is set by: HTTPS_PROXY`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Copy the request`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`Network administrator`,request:`Hello,

I have a question about authentication at the proxy.

On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the proxy asked for authentication (HTTP 407) and the connection was not made.

- Destination: api.wandb.ai (HTTPS)
- Proxy: proxy.example.jp:3128 (set by HTTPS_PROXY)
- Purpose: logging runs to “vision-lab/resnet” (user: this key)

Could you please tell me how to authenticate at the proxy, or allow traffic to api.wandb.ai without authentication?
Thank you very much for your help.`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Proxy`,answered:`proxy.example.jp:3128 (HTTPS_PROXY)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The proxy asks for a login [proxy-login-required] Certain
    The proxy answered HTTP 407. It wants credentials for the proxy, not a W&B API key. The proxy is set by: HTTPS_PROXY

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Proxy: proxy.example.jp:3128 (HTTPS_PROXY)
  Request KeywandCheck: no answer
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`proxy-login-required`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:`proxy.example.jp:3128`,proxy_source:`HTTPS_PROXY`,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`プロキシが認証を求めています`,what:`プロキシ proxy.example.jp:3128 が認証を求めたため、api.wandb.ai に接続できませんでした。権限については、まだ判定できていません。`,why:`プロキシの応答が HTTP 407 だったためです。求められているのはプロキシの認証情報で、W&B の APIキーではありません。プロキシの設定元: HTTPS_PROXY`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`依頼文をコピー`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`ネットワーク管理者`,request:`お世話になっております。
プロキシの認証について、お伺いしたくご連絡いたしました。

機械学習の実験記録に使用している W&B（Weights & Biases）への接続で、プロキシから認証を求められ（HTTP 407）、接続できませんでした。

・接続先: api.wandb.ai（HTTPS）
・プロキシ: proxy.example.jp:3128（設定元: HTTPS_PROXY）
・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）

お手数ですが、プロキシの認証方法をお知らせいただくか、api.wandb.ai への通信を認証なしで許可していただけますでしょうか。
よろしくお願いいたします。`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`プロキシ`,answered:`proxy.example.jp:3128（HTTPS_PROXY）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  プロキシが認証を求めています [proxy-login-required] 確実
    プロキシの応答が HTTP 407 だったためです。求められているのはプロキシの認証情報で、W&B の APIキーではありません。プロキシの設定元: HTTPS_PROXY

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  プロキシ: proxy.example.jp:3128（HTTPS_PROXY）
  リクエスト KeywandCheck: 応答なし
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"proxy-refused":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`proxy-refused`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`Connection refused (os error 111)`,retry_after:null,proxy:`proxy.example.jp:3128`,proxy_source:`HTTPS_PROXY`,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The proxy did not pass the connection on`,what:`The proxy proxy.example.jp:3128 did not pass the connection on to api.wandb.ai. Nothing can be said yet about permission.`,why:`The proxy is set by HTTPS_PROXY. What failed: Connection refused (os error 111)`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Copy the request`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`Network administrator`,request:`Hello,

I have a request about the proxy settings.

The proxy did not pass on a connection to W&B (Weights & Biases), which I use to record machine learning experiments.

- Destination: api.wandb.ai (HTTPS)
- Proxy: proxy.example.jp:3128 (set by HTTPS_PROXY)
- What failed: Connection refused (os error 111)
- Purpose: logging runs to “vision-lab/resnet” (user: this key)

Could you please allow HTTPS traffic to api.wandb.ai?
Thank you very much for your help.`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Proxy`,answered:`proxy.example.jp:3128 (HTTPS_PROXY)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The proxy did not pass the connection on [proxy-refused] Certain
    The proxy is set by HTTPS_PROXY. What failed: Connection refused (os error 111)

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Proxy: proxy.example.jp:3128 (HTTPS_PROXY)
  Request KeywandCheck: no answer
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`proxy-refused`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`Connection refused (os error 111)`,retry_after:null,proxy:`proxy.example.jp:3128`,proxy_source:`HTTPS_PROXY`,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`プロキシが接続を中継しませんでした`,what:`プロキシ proxy.example.jp:3128 が、api.wandb.ai への接続を中継しませんでした。権限については、まだ判定できていません。`,why:`プロキシの設定元は HTTPS_PROXY です。失敗の内容: Connection refused (os error 111)`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`依頼文をコピー`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`ネットワーク管理者`,request:`お世話になっております。
プロキシの設定について、お願いがございます。

機械学習の実験記録に使用している W&B（Weights & Biases）への接続が、プロキシで中継されませんでした。

・接続先: api.wandb.ai（HTTPS）
・プロキシ: proxy.example.jp:3128（設定元: HTTPS_PROXY）
・失敗の内容: Connection refused (os error 111)
・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）

お手数ですが、api.wandb.ai への HTTPS 通信を許可していただけますでしょうか。
よろしくお願いいたします。`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`プロキシ`,answered:`proxy.example.jp:3128（HTTPS_PROXY）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  プロキシが接続を中継しませんでした [proxy-refused] 確実
    プロキシの設定元は HTTPS_PROXY です。失敗の内容: Connection refused (os error 111)

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  プロキシ: proxy.example.jp:3128（HTTPS_PROXY）
  リクエスト KeywandCheck: 応答なし
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"quota-exceeded":{en:{verdict:`denied`,proven:!0,language:`en`,sentence:`lzwjava tried to log a run to “vision-lab/resnet” on api.wandb.ai and was refused.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`quota-exceeded`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:402,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:`storage limit exceeded for this organization`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`A usage limit seems to be reached`,what:`A usage limit of “vision-lab” (storage or tracked hours) stops writing to “vision-lab/resnet”.`,why:`The server answered HTTP 402 and spoke of a usage limit. It said: storage limit exceeded for this organization`,steps:[{text:`Copy the request`,action:{kind:`copy-request`}},{text:`Test again`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:`Billing admin`,request:`Hello,

I would like to ask you to check our W&B usage limits.

I tried to log a run to “vision-lab/resnet”, but the server answered that a usage limit has been reached.

- Username: lzwjava
- Entity: vision-lab
- Project: resnet
- Host: api.wandb.ai
- What did not work: creating a run (wandb.init)
- The server's answer: HTTP 402 (storage limit exceeded for this organization)

Could you please look at the storage and tracked hours in use, and consider raising the limit or freeing some of it?
Thank you very much for your help.

lzwjava`}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`failed`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`false (writing allowed)`},{asked:`Project “resnet”`,answered:`exists (visibility: Team (ENTITY_WRITE))`},{asked:`readOnly of the project`,answered:`false (writing allowed)`},{asked:`Refusal by the server`,answered:`HTTP 402: storage limit exceeded for this organization`},{asked:`Test by writing`,answered:`refused (HTTP 402: storage limit exceeded for this organization)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava tried to log a run to “vision-lab/resnet” on api.wandb.ai and was refused.

Causes
  A usage limit seems to be reached [quota-exceeded] Likely
    The server answered HTTP 402 and spoke of a usage limit. It said: storage limit exceeded for this organization

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Passed
  Project: Passed
  Write: Failed

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: false (writing allowed)
  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))
  readOnly of the project: false (writing allowed)
  Refusal by the server: HTTP 402: storage limit exceeded for this organization
  Test by writing: refused (HTTP 402: storage limit exceeded for this organization)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!0,language:`ja`,sentence:`lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログしようとしたところ、拒否されました。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`quota-exceeded`,confidence:`likely`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:402,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:`storage limit exceeded for this organization`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`利用枠の上限に達しているようです`,what:`「vision-lab」の利用枠（ストレージまたは計測時間）の上限により、「vision-lab/resnet」への書き込みが止められています。`,why:`サーバーの応答が HTTP 402 で、利用枠に触れているためです。サーバーの返答: storage limit exceeded for this organization`,steps:[{text:`依頼文をコピー`,action:{kind:`copy-request`}},{text:`もう一度テスト`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:`請求管理者`,request:`お世話になっております。
W&B の利用枠について、ご確認をお願いしたくご連絡いたしました。

「vision-lab/resnet」に run をログしようとしましたが、利用枠の上限に関する応答により、書き込みができませんでした。

・ユーザー名: lzwjava
・entity: vision-lab
・プロジェクト: resnet
・ホスト: api.wandb.ai
・できなかった操作: run の作成（wandb.init）
・サーバーの応答: HTTP 402（storage limit exceeded for this organization）

お手数ですが、ストレージと計測時間の使用状況をご確認のうえ、利用枠の追加または整理をご検討いただけますでしょうか。
よろしくお願いいたします。

lzwjava`}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`failed`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`false（書き込み可）`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: Team (ENTITY_WRITE)）`},{asked:`プロジェクトの readOnly`,answered:`false（書き込み可）`},{asked:`サーバーの拒否`,answered:`HTTP 402: storage limit exceeded for this organization`},{asked:`書き込みテスト`,answered:`拒否されました（HTTP 402: storage limit exceeded for this organization）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログしようとしたところ、拒否されました。

原因
  利用枠の上限に達しているようです [quota-exceeded] 可能性が高い
    サーバーの応答が HTTP 402 で、利用枠に触れているためです。サーバーの返答: storage limit exceeded for this organization

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題なし
  プロジェクト: 問題なし
  書き込み: 問題あり

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: あります（available: false）
  entity の readOnly: false（書き込み可）
  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）
  プロジェクトの readOnly: false（書き込み可）
  サーバーの拒否: HTTP 402: storage limit exceeded for this organization
  書き込みテスト: 拒否されました（HTTP 402: storage limit exceeded for this organization）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"rate-limited":{en:{verdict:`cannot-tell`,proven:!1,language:`en`,sentence:`We could not tell whether this key can log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`rate-limited`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:429,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:30,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`Too many requests`,what:`api.wandb.ai is limiting the number of requests. Please wait 30 seconds and test again.`,why:`The server answered HTTP 429. Nothing can be said yet about permission for “vision-lab/resnet”.`,steps:[{text:`Test again`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`unknown`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 429, 182 ms`},{asked:`Owner of the key`,answered:`the server did not tell`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  We could not tell whether this key can log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  Too many requests [rate-limited] Certain
    The server answered HTTP 429. Nothing can be said yet about permission for “vision-lab/resnet”.

What was checked
  Key: Unknown
  Host: Passed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 429
  Owner of the key: the server did not tell
`,raw:[{operation:`KeywandCheck`,status:429,body:`rate limit exceeded`}]},ja:{verdict:`cannot-tell`,proven:!1,language:`ja`,sentence:`このキー が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`rate-limited`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:429,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:30,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`リクエストが多すぎます`,what:`api.wandb.ai がリクエストの数を制限しています。30 秒待ってから、もう一度テストしてください。`,why:`サーバーの応答が HTTP 429 だったためです。「vision-lab/resnet」への権限については、まだ判定できていません。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`unknown`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 429, 182 ms`},{asked:`キーの持ち主`,answered:`サーバーが答えませんでした`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  このキー が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。

原因
  リクエストが多すぎます [rate-limited] 確実
    サーバーの応答が HTTP 429 だったためです。「vision-lab/resnet」への権限については、まだ判定できていません。

確認項目
  キー: 不明
  ホスト: 問題なし
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 429
  キーの持ち主: サーバーが答えませんでした
`,raw:[{operation:`KeywandCheck`,status:429,body:`rate limit exceeded`}]}},"role-is-view-only":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`lzwjava cannot log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`role-is-view-only`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:`view-only`,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The role only allows viewing`,what:`lzwjava is a member of the team “vision-lab”, but with the role view-only cannot log runs.`,why:`The team's member list shows the role view-only, and the server does not allow writing (readOnly: true).`,steps:[{text:`Copy the request`,action:{kind:`copy-request`}},{text:`Use another entity of your own`,action:{kind:`use-target`,targets:[`nlp-team/resnet`,`lzwjava/resnet`]}}],links:[{label:`Entity page`,url:`https://wandb.ai/vision-lab`},{label:`W&B docs: teams and roles`,url:`https://docs.wandb.ai/platform/app/settings-page/teams`}],ask:[`佐藤 由紀 (sato-yuki)`],ask_role:`Team admin`,request:`Hello,

I have a request about my role in the W&B team “vision-lab”.

I tried to log a run to the project “resnet”, but my role is view-only, so writing was not possible.

- Username: lzwjava
- Team: vision-lab
- Project: resnet
- Host: api.wandb.ai
- Current role: view-only
- What did not work: creating a run (wandb.init)

Could you please change it to a role that may log runs, such as Member?
Thank you very much for your help.

lzwjava`}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`failed`,ms:180},{name:`project`,state:`failed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`true (no writing)`},{asked:`Role in the team`,answered:`view-only`},{asked:`Project “resnet”`,answered:`exists (visibility: Team (ENTITY_WRITE))`},{asked:`readOnly of the project`,answered:`true (no writing)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="nlp-team",
    project="resnet",
)
`,env:`WANDB_ENTITY=nlp-team
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=nlp-team
export WANDB_PROJECT=resnet
`,before:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,changed:[{start:44,end:52}]},write_offer:`Creates one run in “vision-lab/resnet” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.`,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava cannot log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The role only allows viewing [role-is-view-only] Certain
    The team's member list shows the role view-only, and the server does not allow writing (readOnly: true).

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Failed
  Project: Failed
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: true (no writing)
  Role in the team: view-only
  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))
  readOnly of the project: true (no writing)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`role-is-view-only`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:`view-only`,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`ロールが閲覧専用です`,what:`lzwjava さんはチーム「vision-lab」のメンバーですが、ロールが view-only のため、run をログできません。`,why:`チームのメンバー一覧にあるロールが view-only で、サーバーも書き込みを認めていない（readOnly: true）ためです。`,steps:[{text:`依頼文をコピー`,action:{kind:`copy-request`}},{text:`自分の別の entity を使う`,action:{kind:`use-target`,targets:[`nlp-team/resnet`,`lzwjava/resnet`]}}],links:[{label:`entity のページ`,url:`https://wandb.ai/vision-lab`},{label:`W&B ドキュメント: チームとロール`,url:`https://docs.wandb.ai/ja/platform/app/settings-page/teams`}],ask:[`佐藤 由紀 (sato-yuki)`],ask_role:`チーム管理者`,request:`お世話になっております。
W&B のチーム「vision-lab」での私のロールについて、お願いがございます。

プロジェクト「resnet」に run をログしようとしましたが、ロールが view-only のため、書き込みができませんでした。

・ユーザー名: lzwjava
・チーム: vision-lab
・プロジェクト: resnet
・ホスト: api.wandb.ai
・現在のロール: view-only
・できなかった操作: run の作成（wandb.init）

お手数ですが、run をログできるロール（Member など）に変更していただけますでしょうか。
よろしくお願いいたします。

lzwjava`}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`failed`,ms:180},{name:`project`,state:`failed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`true（書き込み不可）`},{asked:`チームでのロール`,answered:`view-only`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: Team (ENTITY_WRITE)）`},{asked:`プロジェクトの readOnly`,answered:`true（書き込み不可）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="nlp-team",
    project="resnet",
)
`,env:`WANDB_ENTITY=nlp-team
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=nlp-team
export WANDB_PROJECT=resnet
`,before:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,changed:[{start:44,end:52}]},write_offer:`「vision-lab/resnet」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。`,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできません。

原因
  ロールが閲覧専用です [role-is-view-only] 確実
    チームのメンバー一覧にあるロールが view-only で、サーバーも書き込みを認めていない（readOnly: true）ためです。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題あり
  プロジェクト: 問題あり
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: あります（available: false）
  entity の readOnly: true（書き込み不可）
  チームでのロール: view-only
  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）
  プロジェクトの readOnly: true（書き込み不可）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"run-id-was-deleted":{en:{verdict:`denied`,proven:!0,language:`en`,sentence:`lzwjava tried to log a run to “vision-lab/resnet” on api.wandb.ai and was refused.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`run-id-was-deleted`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:409,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:`run vision-lab/resnet/x was previously created and deleted; try a new run name`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The run ID was deleted before`,what:`The ID of a run that was deleted from “vision-lab/resnet” was given again. An ID cannot be used twice.`,why:`The server said: “run vision-lab/resnet/x was previously created and deleted; try a new run name”.`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Leave id= and resume= out of wandb.init, or give a new ID.`,action:null}],links:[{label:`W&B docs: deleting runs`,url:`https://docs.wandb.ai/models/runs/delete-runs`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`failed`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`false (writing allowed)`},{asked:`Project “resnet”`,answered:`exists (visibility: Team (ENTITY_WRITE))`},{asked:`readOnly of the project`,answered:`false (writing allowed)`},{asked:`Refusal by the server`,answered:`HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name`},{asked:`Test by writing`,answered:`refused (HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava tried to log a run to “vision-lab/resnet” on api.wandb.ai and was refused.

Causes
  The run ID was deleted before [run-id-was-deleted] Certain
    The server said: “run vision-lab/resnet/x was previously created and deleted; try a new run name”.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Passed
  Project: Passed
  Write: Failed

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: false (writing allowed)
  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))
  readOnly of the project: false (writing allowed)
  Refusal by the server: HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name
  Test by writing: refused (HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!0,language:`ja`,sentence:`lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログしようとしたところ、拒否されました。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`run-id-was-deleted`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:409,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:`run vision-lab/resnet/x was previously created and deleted; try a new run name`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`削除済みの run ID です`,what:`「vision-lab/resnet」で、以前に削除した run の ID が再び指定されました。同じ ID は使えません。`,why:`サーバーの返答は「run vision-lab/resnet/x was previously created and deleted; try a new run name」でした。`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`wandb.init の id= と resume= を外すか、新しい ID を指定してください。`,action:null}],links:[{label:`W&B ドキュメント: run の削除`,url:`https://docs.wandb.ai/ja/models/runs/delete-runs`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`failed`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`false（書き込み可）`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: Team (ENTITY_WRITE)）`},{asked:`プロジェクトの readOnly`,answered:`false（書き込み可）`},{asked:`サーバーの拒否`,answered:`HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name`},{asked:`書き込みテスト`,answered:`拒否されました（HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログしようとしたところ、拒否されました。

原因
  削除済みの run ID です [run-id-was-deleted] 確実
    サーバーの返答は「run vision-lab/resnet/x was previously created and deleted; try a new run name」でした。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題なし
  プロジェクト: 問題なし
  書き込み: 問題あり

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: あります（available: false）
  entity の readOnly: false（書き込み可）
  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）
  プロジェクトの readOnly: false（書き込み可）
  サーバーの拒否: HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name
  書き込みテスト: 拒否されました（HTTP 409: run vision-lab/resnet/x was previously created and deleted; try a new run name）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"run-was-not-removed":{en:{verdict:`allowed`,proven:!0,language:`en`,sentence:`lzwjava can log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`run-was-not-removed`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:`permission denied`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:`https://wandb.ai/vision-lab/resnet/runs/keywand-abc`,key_source:`~/.netrc:3`},title:`The test run is still there`,what:`Runs can be logged to “vision-lab/resnet”, but the test run could not be deleted. Its page: https://wandb.ai/vision-lab/resnet/runs/keywand-abc`,why:`Creating it was allowed; deleting it was not. The server said: “permission denied”.`,steps:[{text:`Open the run's page and delete it`,action:{kind:`open-page`,url:`https://wandb.ai/vision-lab/resnet/runs/keywand-abc`}}],links:[],ask:[],ask_role:null,request:null},{code:`allowed`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`Runs can be logged`,what:`lzwjava can log runs to “vision-lab/resnet” on api.wandb.ai.`,why:`A test run was actually created.`,steps:[{text:`Copy the code`,action:{kind:`copy-snippet`}}],links:[{label:`Project page`,url:`https://wandb.ai/vision-lab/resnet`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`passed`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`false (writing allowed)`},{asked:`Project “resnet”`,answered:`exists (visibility: Team (ENTITY_WRITE))`},{asked:`readOnly of the project`,answered:`false (writing allowed)`},{asked:`Test by writing`,answered:`one run was created but could not be deleted`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  lzwjava can log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The test run is still there [run-was-not-removed] Certain
    Creating it was allowed; deleting it was not. The server said: “permission denied”.
  Runs can be logged [allowed] Certain
    A test run was actually created.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Passed
  Project: Passed
  Write: Passed

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: false (writing allowed)
  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))
  readOnly of the project: false (writing allowed)
  Test by writing: one run was created but could not be deleted
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`allowed`,proven:!0,language:`ja`,sentence:`lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできます。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`run-was-not-removed`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:`permission denied`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:`https://wandb.ai/vision-lab/resnet/runs/keywand-abc`,key_source:`~/.netrc:3`},title:`テスト用の run が残っています`,what:`「vision-lab/resnet」に run をログできることは確認できましたが、テスト用の run を削除できませんでした。run のページ: https://wandb.ai/vision-lab/resnet/runs/keywand-abc`,why:`作成は認められましたが、削除は認められませんでした。サーバーの返答は「permission denied」でした。`,steps:[{text:`run のページを開いて削除`,action:{kind:`open-page`,url:`https://wandb.ai/vision-lab/resnet/runs/keywand-abc`}}],links:[],ask:[],ask_role:null,request:null},{code:`allowed`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:`Example Research`,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`run をログできます`,what:`lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできます。`,why:`テスト用の run を実際に作成できたためです。`,steps:[{text:`コードをコピー`,action:{kind:`copy-snippet`}}],links:[{label:`プロジェクトのページ`,url:`https://wandb.ai/vision-lab/resnet`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`passed`,ms:180},{name:`project`,state:`passed`,ms:180},{name:`write`,state:`passed`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`false（書き込み可）`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: Team (ENTITY_WRITE)）`},{asked:`プロジェクトの readOnly`,answered:`false（書き込み可）`},{asked:`書き込みテスト`,answered:`run を 1 件作成しましたが、削除できませんでした`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできます。

原因
  テスト用の run が残っています [run-was-not-removed] 確実
    作成は認められましたが、削除は認められませんでした。サーバーの返答は「permission denied」でした。
  run をログできます [allowed] 確実
    テスト用の run を実際に作成できたためです。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題なし
  プロジェクト: 問題なし
  書き込み: 問題なし

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: あります（available: false）
  entity の readOnly: false（書き込み可）
  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）
  プロジェクトの readOnly: false（書き込み可）
  書き込みテスト: run を 1 件作成しましたが、削除できませんでした
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"seat-has-no-access":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"lzwjava cannot log runs to “vision-lab/resnet” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"resnet","findings":[{"code":"seat-has-no-access","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":"member","organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"The seat may not allow writing","what":"lzwjava has the role member in “vision-lab”, and yet runs cannot be logged to “vision-lab/resnet”.","why":"The role is one that may write, but the server does not allow writing. The seat assigned by Example Research may be No access or Viewer. The result is the same where the organization requires its own API keys. The server does not show seats; an organization admin can tell which of the two it is.","steps":[{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Use another entity of your own","action":{"kind":"use-target","targets":["nlp-team/resnet","lzwjava/resnet"]}}],"links":[{"label":"Entity page","url":"https://wandb.ai/vision-lab"},{"label":"W&B docs: managing the organization","url":"https://docs.wandb.ai/platform/hosting/iam/access-management/manage-organization"}],"ask":[],"ask_role":"Organization admin","request":"Hello,\\n\\nI would like to ask you to check my W&B seat.\\n\\nMy role in the team “vision-lab” is member, but writing to the project “resnet” was not allowed.\\n\\n- Username: lzwjava\\n- Organization: Example Research\\n- Team: vision-lab\\n- Project: resnet\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nCould you please look at my seat and, if it is No access or Viewer, assign one that allows writing?\\nIf the organization requires its own API keys, I would be grateful if you let me know.\\nThank you very much for your help.\\n\\nlzwjava"},{"code":"organization-key-required","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":"member","organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"An organization API key may be required","what":"The API key of lzwjava is valid, but Example Research did not allow writing to “vision-lab/resnet” with it.","why":"The key is valid, and yet it is refused here. An organization can be set to accept only its own API keys. The result is the same where the seat does not allow writing. If writing works with an organization API key, this is the cause.","steps":[{"text":"Create an organization API key on the key page","action":{"kind":"open-page","url":"https://wandb.ai/authorize"}},{"text":"Enter the new API key","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"API key page","url":"https://wandb.ai/authorize"},{"label":"W&B docs: API keys","url":"https://docs.wandb.ai/platform/hosting/iam/api-keys"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"failed","ms":180},{"name":"project","state":"failed","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"lzwjava"},{"asked":"Teams","answered":"vision-lab, nlp-team"},{"asked":"Entity “vision-lab”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"true (no writing)"},{"asked":"Role in the team","answered":"member"},{"asked":"Project “resnet”","answered":"exists (visibility: Team (ENTITY_WRITE))"},{"asked":"readOnly of the project","answered":"true (no writing)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"nlp-team\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=nlp-team\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=nlp-team\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","changed":[{"start":44,"end":52}]},"write_offer":"Creates one run in “vision-lab/resnet” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.","report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  lzwjava cannot log runs to “vision-lab/resnet” on api.wandb.ai.\\n\\nCauses\\n  The seat may not allow writing [seat-has-no-access] Possible\\n    The role is one that may write, but the server does not allow writing. The seat assigned by Example Research may be No access or Viewer. The result is the same where the organization requires its own API keys. The server does not show seats; an organization admin can tell which of the two it is.\\n  An organization API key may be required [organization-key-required] Possible\\n    The key is valid, and yet it is refused here. An organization can be set to accept only its own API keys. The result is the same where the seat does not allow writing. If writing works with an organization API key, this is the cause.\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Passed\\n  Role: Failed\\n  Project: Failed\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: lzwjava\\n  Teams: vision-lab, nlp-team\\n  Entity “vision-lab”: exists (available: false)\\n  readOnly of the entity: true (no writing)\\n  Role in the team: member\\n  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))\\n  readOnly of the project: true (no writing)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"lzwjava","entity":"vision-lab","project":"resnet","findings":[{"code":"seat-has-no-access","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":"member","organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"シートで書き込みが許可されていない可能性があります","what":"lzwjava さんの「vision-lab」でのロールは member ですが、「vision-lab/resnet」に run をログできません。","why":"ロールは書き込める種類なのに、サーバーが書き込みを認めていないためです。Example Research で割り当てられたシートが No access または Viewer の可能性があります。組織の APIキーが必須にされている場合も同じ結果になります。シートはサーバーが示さないため、組織管理者に確認すると、どちらかがわかります。","steps":[{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"自分の別の entity を使う","action":{"kind":"use-target","targets":["nlp-team/resnet","lzwjava/resnet"]}}],"links":[{"label":"entity のページ","url":"https://wandb.ai/vision-lab"},{"label":"W&B ドキュメント: 組織の管理","url":"https://docs.wandb.ai/ja/platform/hosting/iam/access-management/manage-organization"}],"ask":[],"ask_role":"組織管理者","request":"お世話になっております。\\nW&B のシートについて、ご確認をお願いしたくご連絡いたしました。\\n\\nチーム「vision-lab」でのロールは member ですが、プロジェクト「resnet」への書き込みが認められませんでした。\\n\\n・ユーザー名: lzwjava\\n・組織: Example Research\\n・チーム: vision-lab\\n・プロジェクト: resnet\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\nお手数ですが、私のシートをご確認のうえ、No access または Viewer の場合は、書き込みのできるシートを割り当てていただけますでしょうか。\\n組織の APIキーが必須とされている場合は、その旨をお知らせいただけますと幸いです。\\nよろしくお願いいたします。\\n\\nlzwjava"},{"code":"organization-key-required","confidence":"possible","facts":{"user":"lzwjava","entity":"vision-lab","project":"resnet","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab","nlp-team"],"default_entity":"vision-lab","role":"member","organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"組織の APIキーが必要な可能性があります","what":"lzwjava の APIキーは認証されましたが、Example Research の「vision-lab/resnet」への書き込みが認められませんでした。","why":"キーは有効なのに、ここでは拒否されているためです。組織は、組織の APIキーだけを受け付けるように設定できます。シートに書き込みの権限がない場合も同じ結果になります。組織の APIキーで書き込めれば、これが原因です。","steps":[{"text":"APIキーのページで組織の APIキーを作成","action":{"kind":"open-page","url":"https://wandb.ai/authorize"}},{"text":"新しい APIキーを入力","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"APIキーのページ","url":"https://wandb.ai/authorize"},{"label":"W&B ドキュメント: APIキー","url":"https://docs.wandb.ai/ja/platform/hosting/iam/api-keys"}],"ask":[],"ask_role":null,"request":null}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"passed","ms":180},{"name":"role","state":"failed","ms":180},{"name":"project","state":"failed","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"lzwjava"},{"asked":"所属チーム","answered":"vision-lab、nlp-team"},{"asked":"entity「vision-lab」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"true（書き込み不可）"},{"asked":"チームでのロール","answered":"member"},{"asked":"プロジェクト「resnet」","answered":"あります（公開範囲: Team (ENTITY_WRITE)）"},{"asked":"プロジェクトの readOnly","answered":"true（書き込み不可）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"nlp-team\\",\\n    project=\\"resnet\\",\\n)\\n","env":"WANDB_ENTITY=nlp-team\\nWANDB_PROJECT=resnet\\n","shell":"export WANDB_ENTITY=nlp-team\\nexport WANDB_PROJECT=resnet\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"resnet\\",\\n)\\n","changed":[{"start":44,"end":52}]},"write_offer":"「vision-lab/resnet」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。","report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  lzwjava は api.wandb.ai の「vision-lab/resnet」に run をログできません。\\n\\n原因\\n  シートで書き込みが許可されていない可能性があります [seat-has-no-access] 推測\\n    ロールは書き込める種類なのに、サーバーが書き込みを認めていないためです。Example Research で割り当てられたシートが No access または Viewer の可能性があります。組織の APIキーが必須にされている場合も同じ結果になります。シートはサーバーが示さないため、組織管理者に確認すると、どちらかがわかります。\\n  組織の APIキーが必要な可能性があります [organization-key-required] 推測\\n    キーは有効なのに、ここでは拒否されているためです。組織は、組織の APIキーだけを受け付けるように設定できます。シートに書き込みの権限がない場合も同じ結果になります。組織の APIキーで書き込めれば、これが原因です。\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題なし\\n  ロール: 問題あり\\n  プロジェクト: 問題あり\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: lzwjava\\n  所属チーム: vision-lab、nlp-team\\n  entity「vision-lab」: あります（available: false）\\n  entity の readOnly: true（書き込み不可）\\n  チームでのロール: member\\n  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）\\n  プロジェクトの readOnly: true（書き込み不可）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"server-does-not-tell":{en:{verdict:`cannot-tell`,proven:!1,language:`en`,sentence:`We could not tell whether lzwjava can log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`server-does-not-tell`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The server does not tell what would decide`,what:`We could not tell whether lzwjava can log runs to “vision-lab/resnet”. This does not mean that it is not possible.`,why:`api.wandb.ai did not answer the fields that would decide it. Actually writing would settle the question.`,steps:[{text:`Prove by writing`,action:{kind:`prove-by-writing`}},{text:`Copy the code`,action:{kind:`copy-snippet`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`unknown`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`lzwjava`},{asked:`Teams`,answered:`vision-lab, nlp-team`},{asked:`Entity “vision-lab”`,answered:`the server did not tell`},{asked:`readOnly of the entity`,answered:`the server did not tell`},{asked:`Project “resnet”`,answered:`exists (visibility: the server did not tell)`},{asked:`readOnly of the project`,answered:`the server did not tell`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:`Creates one run in “vision-lab/resnet” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.`,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  We could not tell whether lzwjava can log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The server does not tell what would decide [server-does-not-tell] Certain
    api.wandb.ai did not answer the fields that would decide it. Actually writing would settle the question.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Unknown
  Project: Unknown
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: lzwjava
  Teams: vision-lab, nlp-team
  Entity “vision-lab”: the server did not tell
  readOnly of the entity: the server did not tell
  Project “resnet”: exists (visibility: the server did not tell)
  readOnly of the project: the server did not tell
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`cannot-tell`,proven:!1,language:`ja`,sentence:`lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。`,host:`api.wandb.ai`,account:`lzwjava`,user:`lzwjava`,entity:`vision-lab`,project:`resnet`,findings:[{code:`server-does-not-tell`,confidence:`certain`,facts:{user:`lzwjava`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`,`nlp-team`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`判定に必要な情報が得られません`,what:`lzwjava が「vision-lab/resnet」に run をログできるかどうかを、判定できませんでした。ログできないという意味ではありません。`,why:`api.wandb.ai が、判定に必要な項目に答えなかったためです。実際に書き込めば、はっきりします。`,steps:[{text:`書き込んで確認`,action:{kind:`prove-by-writing`}},{text:`コードをコピー`,action:{kind:`copy-snippet`}}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`unknown`,ms:180},{name:`project`,state:`unknown`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`lzwjava`},{asked:`所属チーム`,answered:`vision-lab、nlp-team`},{asked:`entity「vision-lab」`,answered:`サーバーが答えませんでした`},{asked:`entity の readOnly`,answered:`サーバーが答えませんでした`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: サーバーが答えませんでした）`},{asked:`プロジェクトの readOnly`,answered:`サーバーが答えませんでした`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:`「vision-lab/resnet」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。`,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  lzwjava が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。

原因
  判定に必要な情報が得られません [server-does-not-tell] 確実
    api.wandb.ai が、判定に必要な項目に答えなかったためです。実際に書き込めば、はっきりします。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 不明
  プロジェクト: 不明
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: lzwjava
  所属チーム: vision-lab、nlp-team
  entity「vision-lab」: サーバーが答えませんでした
  entity の readOnly: サーバーが答えませんでした
  プロジェクト「resnet」: あります（公開範囲: サーバーが答えませんでした）
  プロジェクトの readOnly: サーバーが答えませんでした
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"server-failed":{en:{verdict:`cannot-tell`,proven:!1,language:`en`,sentence:`We could not tell whether this key can log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`server-failed`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:500,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`internal server error`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The server failed`,what:`api.wandb.ai answered with an error, so permission for “vision-lab/resnet” could not be judged.`,why:`The answer (HTTP 500) means that the server itself failed. It said: internal server error`,steps:[{text:`Test again`,action:{kind:`test-again`}},{text:`Check the W&B status page (status.wandb.com), or ask the server's administrator.`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`unknown`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 500, 182 ms`},{asked:`Owner of the key`,answered:`the server did not tell`},{asked:`Refusal by the server`,answered:`HTTP 500: internal server error`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  We could not tell whether this key can log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  The server failed [server-failed] Certain
    The answer (HTTP 500) means that the server itself failed. It said: internal server error

What was checked
  Key: Unknown
  Host: Passed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 500
  Owner of the key: the server did not tell
  Refusal by the server: HTTP 500: internal server error
`,raw:[{operation:`KeywandCheck`,status:500,body:`{"errors":[{"message":"internal server error"}],"data":null}`}]},ja:{verdict:`cannot-tell`,proven:!1,language:`ja`,sentence:`このキー が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`server-failed`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:500,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:`internal server error`,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`サーバーで障害が起きています`,what:`api.wandb.ai がエラーを返したため、「vision-lab/resnet」への権限を判定できませんでした。`,why:`サーバー側の失敗を示す応答（HTTP 500）だったためです。サーバーの返答: internal server error`,steps:[{text:`もう一度テスト`,action:{kind:`test-again`}},{text:`W&B の稼働状況（status.wandb.com）か、サーバーの管理者に確認してください。`,action:null}],links:[],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`unknown`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 500, 182 ms`},{asked:`キーの持ち主`,answered:`サーバーが答えませんでした`},{asked:`サーバーの拒否`,answered:`HTTP 500: internal server error`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  このキー が api.wandb.ai の「vision-lab/resnet」に run をログできるかどうかは、判定できませんでした。

原因
  サーバーで障害が起きています [server-failed] 確実
    サーバー側の失敗を示す応答（HTTP 500）だったためです。サーバーの返答: internal server error

確認項目
  キー: 不明
  ホスト: 問題なし
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 500
  キーの持ち主: サーバーが答えませんでした
  サーバーの拒否: HTTP 500: internal server error
`,raw:[{operation:`KeywandCheck`,status:500,body:`{"errors":[{"message":"internal server error"}],"data":null}`}]}},"service-account-other-team":JSON.parse(`{"en":{"verdict":"denied","proven":false,"language":"en","sentence":"ci-bot cannot log runs to “speech-group/asr” on api.wandb.ai.","host":"api.wandb.ai","account":"lzwjava","user":"ci-bot","entity":"speech-group","project":"asr","findings":[{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"ci-bot","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Not a member of this entity","what":"The entity “speech-group” exists, but ci-bot is not a member, so runs cannot be logged to “speech-group/asr”.","why":"“speech-group” is not among the teams that the server lists, and it is not the personal entity of ci-bot. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab","steps":[{"text":"Use your own team","action":{"kind":"use-target","targets":["vision-lab/asr","ci-bot/asr"]}},{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Enter the API key of another account","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"Entity page","url":"https://wandb.ai/speech-group"},{"label":"W&B docs: teams and roles","url":"https://docs.wandb.ai/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"Team admin","request":"Hello,\\n\\nI would like to ask about joining the W&B team “speech-group”.\\n\\nI tried to log a run to the project “asr”, but my account is not a member of the team, so writing was not possible.\\n\\n- Username: ci-bot\\n- Team: speech-group\\n- Project: asr\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nIf you agree, could you please invite this user to the team with permission to log runs?\\nThank you very much for your help.\\n\\nci-bot"},{"code":"service-account-other-team","confidence":"possible","facts":{"user":"ci-bot","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"Possibly another team's service account","what":"ci-bot seems to be a service account, and it cannot write to the team “speech-group”.","why":"A team's service account may, as a rule, write only to its own team's projects. The server does not say outright whether an account is a service account; this is inferred from the account's details. Teams of this account: vision-lab","steps":[{"text":"Copy the request","action":{"kind":"copy-request"}},{"text":"Enter another API key","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"W&B docs: service accounts","url":"https://docs.wandb.ai/platform/hosting/iam/service-accounts"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"Team admin","request":"Hello,\\n\\nI have a request about a W&B service account.\\n\\nAn automated job tried to log a run to the project “asr” of the team “speech-group”, but writing was not allowed. The likely reason is that it uses another team's service account.\\n\\n- Account used: ci-bot\\n- Team: speech-group\\n- Project: asr\\n- Host: api.wandb.ai\\n- What did not work: creating a run (wandb.init)\\n\\nCould you please create a service account of the team “speech-group” with permission to write?\\nThank you very much for your help."}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"API key","answered":"0f3a…91c4 (~/.netrc, line 3)"},{"asked":"Request KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"Owner of the key","answered":"ci-bot"},{"asked":"Teams","answered":"vision-lab"},{"asked":"Entity “speech-group”","answered":"exists (available: false)"},{"asked":"readOnly of the entity","answered":"true (no writing)"},{"asked":"Role in the team","answered":"not in the member list"},{"asked":"Project “asr”","answered":"missing or invisible (the server does not tell which)"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"asr\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=asr\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=asr\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"speech-group\\",\\n    project=\\"asr\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":null,"report":"Keywand permission test report\\nKeywand 0.1.0\\n\\nVerdict\\n  ci-bot cannot log runs to “speech-group/asr” on api.wandb.ai.\\n\\nCauses\\n  Not a member of this entity [entity-belongs-to-others] Certain\\n    “speech-group” is not among the teams that the server lists, and it is not the personal entity of ci-bot. This also happens when the team of the code's author was left in the code. Teams of this account: vision-lab\\n  Possibly another team's service account [service-account-other-team] Possible\\n    A team's service account may, as a rule, write only to its own team's projects. The server does not say outright whether an account is a service account; this is inferred from the account's details. Teams of this account: vision-lab\\n\\nWhat was checked\\n  Key: Passed\\n  Host: Passed\\n  Entity: Passed\\n  Membership: Failed\\n  Role: Skipped\\n  Project: Unknown\\n  Write: Skipped\\n\\nEvidence\\n  API key: 0f3a…91c4 (~/.netrc, line 3)\\n  Request KeywandCheck: HTTP 200\\n  Owner of the key: ci-bot\\n  Teams: vision-lab\\n  Entity “speech-group”: exists (available: false)\\n  readOnly of the entity: true (no writing)\\n  Role in the team: not in the member list\\n  Project “asr”: missing or invisible (the server does not tell which)\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]},"ja":{"verdict":"denied","proven":false,"language":"ja","sentence":"ci-bot は api.wandb.ai の「speech-group/asr」に run をログできません。","host":"api.wandb.ai","account":"lzwjava","user":"ci-bot","entity":"speech-group","project":"asr","findings":[{"code":"entity-belongs-to-others","confidence":"certain","facts":{"user":"ci-bot","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"この entity のメンバーではありません","what":"entity「speech-group」はありますが、ci-bot はそのメンバーではないため、「speech-group/asr」に run をログできません。","why":"サーバーが示した所属チームに「speech-group」がなく、ci-bot の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab","steps":[{"text":"自分のチームを使う","action":{"kind":"use-target","targets":["vision-lab/asr","ci-bot/asr"]}},{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"別のアカウントの APIキーを入力","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"entity のページ","url":"https://wandb.ai/speech-group"},{"label":"W&B ドキュメント: チームとロール","url":"https://docs.wandb.ai/ja/platform/app/settings-page/teams"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B のチーム「speech-group」への参加について、ご相談させてください。\\n\\nプロジェクト「asr」に run をログしようとしましたが、私のアカウントがチームのメンバーではないため、書き込みができませんでした。\\n\\n・ユーザー名: ci-bot\\n・チーム: speech-group\\n・プロジェクト: asr\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\n差し支えなければ、上記のユーザーをチームに招待し、run をログできる権限を付与していただけますでしょうか。\\nお手数をおかけしますが、よろしくお願いいたします。\\n\\nci-bot"},{"code":"service-account-other-team","confidence":"possible","facts":{"user":"ci-bot","entity":"speech-group","project":"asr","host":"api.wandb.ai","status":200,"suggestion":null,"teams":["vision-lab"],"default_entity":"vision-lab","role":null,"organization":"Example Research","message":null,"retry_after":null,"proxy":null,"proxy_source":null,"issuer":null,"valid_from":null,"valid_until":null,"names":null,"location":null,"content_type":null,"mistake":null,"count":null,"characters":null,"page":null,"key_source":"~/.netrc:3"},"title":"別のチームのサービスアカウントの可能性があります","what":"ci-bot はサービスアカウントのようですが、チーム「speech-group」には書き込めません。","why":"チームのサービスアカウントが書き込めるのは、原則として自分のチームのプロジェクトだけのためです。サービスアカウントかどうかはサーバーが明示しないため、アカウントの情報からの推測です。所属チーム: vision-lab","steps":[{"text":"依頼文をコピー","action":{"kind":"copy-request"}},{"text":"別の APIキーを入力","action":{"kind":"enter-key","host":"api.wandb.ai"}}],"links":[{"label":"W&B ドキュメント: サービスアカウント","url":"https://docs.wandb.ai/ja/platform/hosting/iam/service-accounts"}],"ask":["佐藤 由紀 (sato-yuki)","Maria Keller (m.keller)"],"ask_role":"チーム管理者","request":"お世話になっております。\\nW&B のサービスアカウントについて、お願いがございます。\\n\\n自動実行のジョブからチーム「speech-group」のプロジェクト「asr」に run をログしようとしましたが、書き込みが認められませんでした。別のチームのサービスアカウントを使っていることが原因と思われます。\\n\\n・使用したアカウント: ci-bot\\n・チーム: speech-group\\n・プロジェクト: asr\\n・ホスト: api.wandb.ai\\n・できなかった操作: run の作成（wandb.init）\\n\\nお手数ですが、チーム「speech-group」のサービスアカウントを作成し、書き込みの権限を付与していただけますでしょうか。\\nよろしくお願いいたします。"}],"steps":[{"name":"key","state":"passed","ms":180},{"name":"host","state":"passed","ms":180},{"name":"entity","state":"passed","ms":180},{"name":"membership","state":"failed","ms":180},{"name":"role","state":"skipped","ms":180},{"name":"project","state":"unknown","ms":180},{"name":"write","state":"skipped","ms":180}],"requests":1,"elapsed_ms":214,"evidence":[{"asked":"APIキー","answered":"0f3a…91c4（~/.netrc 3 行目）"},{"asked":"リクエスト KeywandCheck","answered":"HTTP 200, 182 ms"},{"asked":"キーの持ち主","answered":"ci-bot"},{"asked":"所属チーム","answered":"vision-lab"},{"asked":"entity「speech-group」","answered":"あります（available: false）"},{"asked":"entity の readOnly","answered":"true（書き込み不可）"},{"asked":"チームでのロール","answered":"メンバー一覧にありません"},{"asked":"プロジェクト「asr」","answered":"存在しないか、見えません（サーバーはどちらかを示しません）"}],"snippet":{"python":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"vision-lab\\",\\n    project=\\"asr\\",\\n)\\n","env":"WANDB_ENTITY=vision-lab\\nWANDB_PROJECT=asr\\n","shell":"export WANDB_ENTITY=vision-lab\\nexport WANDB_PROJECT=asr\\n","before":"import wandb\\n\\nrun = wandb.init(\\n    entity=\\"speech-group\\",\\n    project=\\"asr\\",\\n)\\n","changed":[{"start":44,"end":54}]},"write_offer":null,"report":"Keywand 権限テストのレポート\\nKeywand 0.1.0\\n\\n判定\\n  ci-bot は api.wandb.ai の「speech-group/asr」に run をログできません。\\n\\n原因\\n  この entity のメンバーではありません [entity-belongs-to-others] 確実\\n    サーバーが示した所属チームに「speech-group」がなく、ci-bot の個人 entity でもないためです。コードの作者のチーム名が残っている場合にもこうなります。所属チーム: vision-lab\\n  別のチームのサービスアカウントの可能性があります [service-account-other-team] 推測\\n    チームのサービスアカウントが書き込めるのは、原則として自分のチームのプロジェクトだけのためです。サービスアカウントかどうかはサーバーが明示しないため、アカウントの情報からの推測です。所属チーム: vision-lab\\n\\n確認項目\\n  キー: 問題なし\\n  ホスト: 問題なし\\n  entity: 問題なし\\n  メンバー: 問題あり\\n  ロール: 省略\\n  プロジェクト: 不明\\n  書き込み: 省略\\n\\n根拠\\n  APIキー: 0f3a…91c4（~/.netrc 3 行目）\\n  リクエスト KeywandCheck: HTTP 200\\n  キーの持ち主: ci-bot\\n  所属チーム: vision-lab\\n  entity「speech-group」: あります（available: false）\\n  entity の readOnly: true（書き込み不可）\\n  チームでのロール: メンバー一覧にありません\\n  プロジェクト「asr」: 存在しないか、見えません（サーバーはどちらかを示しません）\\n","raw":[{"operation":"KeywandCheck","status":200,"body":"{\\"data\\":{\\"viewer\\":{\\"username\\":\\"lzwjava\\"}}}"}]}}`),"service-account-without-entity":{en:{verdict:`denied`,proven:!1,language:`en`,sentence:`ci-bot cannot log runs to “vision-lab/resnet” on api.wandb.ai.`,host:`api.wandb.ai`,account:`lzwjava`,user:`ci-bot`,entity:`vision-lab`,project:`resnet`,findings:[{code:`service-account-without-entity`,confidence:`possible`,facts:{user:`ci-bot`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`A service account without an entity`,what:`No entity was given, so runs of the service account ci-bot are logged to “vision-lab”.`,why:`Where a service account names no entity, its runs go to the team it belongs to. That it is a service account is inferred from the account's details.`,steps:[{text:`Name the entity explicitly`,action:{kind:`use-target`,targets:[`vision-lab/resnet`,`ci-bot/resnet`]}},{text:`Copy the corrected code`,action:{kind:`copy-snippet`}}],links:[{label:`W&B docs: service accounts`,url:`https://docs.wandb.ai/platform/hosting/iam/service-accounts`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`failed`,ms:180},{name:`project`,state:`failed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`Owner of the key`,answered:`ci-bot`},{asked:`Teams`,answered:`vision-lab`},{asked:`Entity “vision-lab”`,answered:`exists (available: false)`},{asked:`readOnly of the entity`,answered:`true (no writing)`},{asked:`Project “resnet”`,answered:`exists (visibility: Team (ENTITY_WRITE))`},{asked:`readOnly of the project`,answered:`true (no writing)`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:`Creates one run in “vision-lab/resnet” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.`,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  ci-bot cannot log runs to “vision-lab/resnet” on api.wandb.ai.

Causes
  A service account without an entity [service-account-without-entity] Possible
    Where a service account names no entity, its runs go to the team it belongs to. That it is a service account is inferred from the account's details.

What was checked
  Key: Passed
  Host: Passed
  Entity: Passed
  Membership: Passed
  Role: Failed
  Project: Failed
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: HTTP 200
  Owner of the key: ci-bot
  Teams: vision-lab
  Entity “vision-lab”: exists (available: false)
  readOnly of the entity: true (no writing)
  Project “resnet”: exists (visibility: Team (ENTITY_WRITE))
  readOnly of the project: true (no writing)
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]},ja:{verdict:`denied`,proven:!1,language:`ja`,sentence:`ci-bot は api.wandb.ai の「vision-lab/resnet」に run をログできません。`,host:`api.wandb.ai`,account:`lzwjava`,user:`ci-bot`,entity:`vision-lab`,project:`resnet`,findings:[{code:`service-account-without-entity`,confidence:`possible`,facts:{user:`ci-bot`,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:200,suggestion:null,teams:[`vision-lab`],default_entity:`vision-lab`,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:null,valid_from:null,valid_until:null,names:null,location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`サービスアカウントに entity の指定がありません`,what:`entity が指定されていないため、サービスアカウント ci-bot の run は「vision-lab」にログされます。`,why:`サービスアカウントで entity を省略すると、run は所属元のチームに入るためです。サービスアカウントかどうかは、アカウントの情報からの推測です。`,steps:[{text:`entity を明示する`,action:{kind:`use-target`,targets:[`vision-lab/resnet`,`ci-bot/resnet`]}},{text:`修正したコードをコピー`,action:{kind:`copy-snippet`}}],links:[{label:`W&B ドキュメント: サービスアカウント`,url:`https://docs.wandb.ai/ja/platform/hosting/iam/service-accounts`}],ask:[],ask_role:null,request:null}],steps:[{name:`key`,state:`passed`,ms:180},{name:`host`,state:`passed`,ms:180},{name:`entity`,state:`passed`,ms:180},{name:`membership`,state:`passed`,ms:180},{name:`role`,state:`failed`,ms:180},{name:`project`,state:`failed`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`HTTP 200, 182 ms`},{asked:`キーの持ち主`,answered:`ci-bot`},{asked:`所属チーム`,answered:`vision-lab`},{asked:`entity「vision-lab」`,answered:`あります（available: false）`},{asked:`entity の readOnly`,answered:`true（書き込み不可）`},{asked:`プロジェクト「resnet」`,answered:`あります（公開範囲: Team (ENTITY_WRITE)）`},{asked:`プロジェクトの readOnly`,answered:`true（書き込み不可）`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:`「vision-lab/resnet」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。`,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  ci-bot は api.wandb.ai の「vision-lab/resnet」に run をログできません。

原因
  サービスアカウントに entity の指定がありません [service-account-without-entity] 推測
    サービスアカウントで entity を省略すると、run は所属元のチームに入るためです。サービスアカウントかどうかは、アカウントの情報からの推測です。

確認項目
  キー: 問題なし
  ホスト: 問題なし
  entity: 問題なし
  メンバー: 問題なし
  ロール: 問題あり
  プロジェクト: 問題あり
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: HTTP 200
  キーの持ち主: ci-bot
  所属チーム: vision-lab
  entity「vision-lab」: あります（available: false）
  entity の readOnly: true（書き込み不可）
  プロジェクト「resnet」: あります（公開範囲: Team (ENTITY_WRITE)）
  プロジェクトの readOnly: true（書き込み不可）
`,raw:[{operation:`KeywandCheck`,status:200,body:`{"data":{"viewer":{"username":"lzwjava"}}}`}]}},"tls-expired":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`tls-expired`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:`CN=R11, O=Let's Encrypt, C=US`,valid_from:`2025-08-01`,valid_until:`2026-08-01`,names:[`w.example.jp`],location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The server's certificate is outside its dates`,what:`The certificate of api.wandb.ai is not valid at this time, so the connection was stopped. The key was not sent.`,why:`The certificate is valid from 2025-08-01 to 2026-08-01 (issuer: CN=R11, O=Let's Encrypt, C=US). A wrong clock on this machine has the same effect, so check the date and time first.`,steps:[{text:`Check the date and time, then test again`,action:{kind:`test-again`}},{text:`Copy the request`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`Network administrator`,request:`Hello,

I would like to ask you to check a server certificate.

On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the certificate was outside its validity period and the connection was not made.

- Destination: api.wandb.ai (HTTPS)
- Issuer of the certificate: CN=R11, O=Let's Encrypt, C=US
- Valid: 2025-08-01 to 2026-08-01
- Purpose: logging runs to “vision-lab/resnet” (user: this key)

Could you please check whether the certificate has to be renewed?
Thank you very much for your help.`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`},{asked:`Certificate`,answered:`issued by CN=R11, O=Let's Encrypt, C=US, valid 2025-08-01 to 2026-08-01, for w.example.jp`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The server's certificate is outside its dates [tls-expired] Certain
    The certificate is valid from 2025-08-01 to 2026-08-01 (issuer: CN=R11, O=Let's Encrypt, C=US). A wrong clock on this machine has the same effect, so check the date and time first.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
  Certificate: issued by CN=R11, O=Let's Encrypt, C=US, valid 2025-08-01 to 2026-08-01, for w.example.jp
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`tls-expired`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:`CN=R11, O=Let's Encrypt, C=US`,valid_from:`2025-08-01`,valid_until:`2026-08-01`,names:[`w.example.jp`],location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`サーバーの証明書が有効期間外です`,what:`api.wandb.ai の証明書が有効期間外のため、接続を中止しました。キーは送信していません。`,why:`証明書の有効期間は 2025-08-01 から 2026-08-01 までです（発行者: CN=R11, O=Let's Encrypt, C=US）。このマシンの時計がずれている場合も同じ結果になるため、先に日付と時刻を確認してください。`,steps:[{text:`日付と時刻を確認して、もう一度テスト`,action:{kind:`test-again`}},{text:`依頼文をコピー`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`ネットワーク管理者`,request:`お世話になっております。
サーバーの証明書について、ご確認をお願いしたくご連絡いたしました。

機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、証明書が有効期間外のため、接続できませんでした。

・接続先: api.wandb.ai（HTTPS）
・証明書の発行者: CN=R11, O=Let's Encrypt, C=US
・有効期間: 2025-08-01〜2026-08-01
・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）

お手数ですが、証明書の更新をご確認いただけますでしょうか。
よろしくお願いいたします。`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`},{asked:`証明書`,answered:`発行者 CN=R11, O=Let's Encrypt, C=US、有効期間 2025-08-01〜2026-08-01、対象名 w.example.jp`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  サーバーの証明書が有効期間外です [tls-expired] 確実
    証明書の有効期間は 2025-08-01 から 2026-08-01 までです（発行者: CN=R11, O=Let's Encrypt, C=US）。このマシンの時計がずれている場合も同じ結果になるため、先に日付と時刻を確認してください。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
  証明書: 発行者 CN=R11, O=Let's Encrypt, C=US、有効期間 2025-08-01〜2026-08-01、対象名 w.example.jp
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"tls-name-mismatch":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`tls-name-mismatch`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:`CN=R11, O=Let's Encrypt, C=US`,valid_from:`2025-08-01`,valid_until:`2026-08-01`,names:[`portal.example.jp`],location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The certificate is for another host`,what:`The certificate that was shown is not one for api.wandb.ai, so the connection was stopped. The key was not sent.`,why:`api.wandb.ai is not among the names in the certificate. Names: portal.example.jp (issuer: CN=R11, O=Let's Encrypt, C=US). The host URL may be wrong, or a device on the way may be intercepting the connection.`,steps:[{text:`Enter the key again with the right host URL`,action:{kind:`enter-key`,host:`api.wandb.ai`}},{text:`Copy the request`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`Network administrator`,request:`Hello,

I would like to ask you to check a server certificate.

On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the names in the certificate did not match the destination.

- Destination: api.wandb.ai (HTTPS)
- Names in the certificate: portal.example.jp
- Issuer of the certificate: CN=R11, O=Let's Encrypt, C=US
- Purpose: logging runs to “vision-lab/resnet” (user: this key)

Could you please check the address and the certificate settings?
Thank you very much for your help.`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`},{asked:`Certificate`,answered:`issued by CN=R11, O=Let's Encrypt, C=US, valid 2025-08-01 to 2026-08-01, for portal.example.jp`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The certificate is for another host [tls-name-mismatch] Certain
    api.wandb.ai is not among the names in the certificate. Names: portal.example.jp (issuer: CN=R11, O=Let's Encrypt, C=US). The host URL may be wrong, or a device on the way may be intercepting the connection.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
  Certificate: issued by CN=R11, O=Let's Encrypt, C=US, valid 2025-08-01 to 2026-08-01, for portal.example.jp
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`tls-name-mismatch`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:`CN=R11, O=Let's Encrypt, C=US`,valid_from:`2025-08-01`,valid_until:`2026-08-01`,names:[`portal.example.jp`],location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`証明書が別のホストのものです`,what:`接続先が示した証明書は api.wandb.ai のものではないため、接続を中止しました。キーは送信していません。`,why:`証明書の対象名に api.wandb.ai が含まれていないためです。対象名: portal.example.jp（発行者: CN=R11, O=Let's Encrypt, C=US）。ホスト URL の誤り、または途中の機器による割り込みの可能性があります。`,steps:[{text:`正しいホスト URL でキーを入力し直す`,action:{kind:`enter-key`,host:`api.wandb.ai`}},{text:`依頼文をコピー`,action:{kind:`copy-request`}}],links:[],ask:[],ask_role:`ネットワーク管理者`,request:`お世話になっております。
サーバーの証明書について、ご確認をお願いしたくご連絡いたしました。

機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、証明書の対象名が接続先と一致しませんでした。

・接続先: api.wandb.ai（HTTPS）
・証明書の対象名: portal.example.jp
・証明書の発行者: CN=R11, O=Let's Encrypt, C=US
・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）

お手数ですが、接続先のアドレスと証明書の設定をご確認いただけますでしょうか。
よろしくお願いいたします。`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`},{asked:`証明書`,answered:`発行者 CN=R11, O=Let's Encrypt, C=US、有効期間 2025-08-01〜2026-08-01、対象名 portal.example.jp`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  証明書が別のホストのものです [tls-name-mismatch] 確実
    証明書の対象名に api.wandb.ai が含まれていないためです。対象名: portal.example.jp（発行者: CN=R11, O=Let's Encrypt, C=US）。ホスト URL の誤り、または途中の機器による割り込みの可能性があります。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
  証明書: 発行者 CN=R11, O=Let's Encrypt, C=US、有効期間 2025-08-01〜2026-08-01、対象名 portal.example.jp
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}},"tls-untrusted":{en:{verdict:`unreachable`,proven:!1,language:`en`,sentence:`api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`tls-untrusted`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:`CN=Example Corp Inspection CA`,valid_from:`2025-08-01`,valid_until:`2026-08-01`,names:[`api.wandb.ai`],location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`The server's certificate is not trusted`,what:`The certificate of api.wandb.ai does not come from an authority that this machine trusts, so the connection was stopped. The key was not sent.`,why:`Issuer of the certificate: CN=Example Corp Inspection CA (valid: 2025-08-01 to 2026-08-01; names: api.wandb.ai). This is common where a company firewall inspects traffic. If the issuer bears the name of your company or its firewall, that is probably the case; if it is unknown to you, do not connect.`,steps:[{text:`Copy the request`,action:{kind:`copy-request`}},{text:`Add the company's CA certificate to the OS trust store. On Linux, SSL_CERT_FILE works for wandb too (REQUESTS_CA_BUNDLE does not).`,action:null},{text:`Test again`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:`Network administrator`,request:`Hello,

I have a question about the CA certificate of our network.

On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the certificate could not be verified. It may come from a device that inspects traffic.

- Destination: api.wandb.ai (HTTPS)
- Issuer of the certificate: CN=Example Corp Inspection CA
- Names in the certificate: api.wandb.ai
- Valid: 2025-08-01 to 2026-08-01
- Result of the verification: issuer not trusted
- Purpose: logging runs to “vision-lab/resnet” (user: this key)

Could you please check whether this certificate is ours and tell me where to get the CA certificate, or exempt api.wandb.ai from inspection?
Thank you very much for your help.`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`API key`,answered:`0f3a…91c4 (~/.netrc, line 3)`},{asked:`Request KeywandCheck`,answered:`no answer, 31 ms`},{asked:`Certificate`,answered:`issued by CN=Example Corp Inspection CA, valid 2025-08-01 to 2026-08-01, for api.wandb.ai`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand permission test report
Keywand 0.1.0

Verdict
  api.wandb.ai could not be reached, so it is not known yet whether this key can log runs to “vision-lab/resnet”.

Causes
  The server's certificate is not trusted [tls-untrusted] Certain
    Issuer of the certificate: CN=Example Corp Inspection CA (valid: 2025-08-01 to 2026-08-01; names: api.wandb.ai). This is common where a company firewall inspects traffic. If the issuer bears the name of your company or its firewall, that is probably the case; if it is unknown to you, do not connect.

What was checked
  Key: Skipped
  Host: Failed
  Entity: Skipped
  Membership: Skipped
  Role: Skipped
  Project: Skipped
  Write: Skipped

Evidence
  API key: 0f3a…91c4 (~/.netrc, line 3)
  Request KeywandCheck: no answer
  Certificate: issued by CN=Example Corp Inspection CA, valid 2025-08-01 to 2026-08-01, for api.wandb.ai
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]},ja:{verdict:`unreachable`,proven:!1,language:`ja`,sentence:`api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。`,host:`api.wandb.ai`,account:`lzwjava`,user:null,entity:`vision-lab`,project:`resnet`,findings:[{code:`tls-untrusted`,confidence:`certain`,facts:{user:null,entity:`vision-lab`,project:`resnet`,host:`api.wandb.ai`,status:null,suggestion:null,teams:null,default_entity:null,role:null,organization:null,message:null,retry_after:null,proxy:null,proxy_source:null,issuer:`CN=Example Corp Inspection CA`,valid_from:`2025-08-01`,valid_until:`2026-08-01`,names:[`api.wandb.ai`],location:null,content_type:null,mistake:null,count:null,characters:null,page:null,key_source:`~/.netrc:3`},title:`サーバーの証明書を信頼できません`,what:`api.wandb.ai の証明書が、このマシンで信頼されている認証局のものではないため、接続を中止しました。キーは送信していません。`,why:`証明書の発行者: CN=Example Corp Inspection CA（有効期間: 2025-08-01〜2026-08-01、対象名: api.wandb.ai）。社内のファイアウォールが通信を検査している場合によく起こります。発行者が勤務先などの名前であればその可能性が高く、心当たりがなければ接続しないでください。`,steps:[{text:`依頼文をコピー`,action:{kind:`copy-request`}},{text:`社内の CA 証明書を OS の証明書ストアに追加してください。Linux では SSL_CERT_FILE での指定が wandb にも有効です（REQUESTS_CA_BUNDLE は効きません）。`,action:null},{text:`もう一度テスト`,action:{kind:`test-again`}}],links:[],ask:[],ask_role:`ネットワーク管理者`,request:`お世話になっております。
社内ネットワークの CA 証明書について、お伺いしたくご連絡いたしました。

機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、証明書を検証できませんでした。通信を検査する機器の証明書が示されている可能性があります。

・接続先: api.wandb.ai（HTTPS）
・証明書の発行者: CN=Example Corp Inspection CA
・証明書の対象名: api.wandb.ai
・有効期間: 2025-08-01〜2026-08-01
・検証の結果: 信頼されていない発行者
・用途: 「vision-lab/resnet」への run のログ（利用者: このキー）

お手数ですが、この証明書が社内のものかをご確認のうえ、CA 証明書の入手方法をお知らせいただくか、api.wandb.ai を検査の対象から外していただけますでしょうか。
よろしくお願いいたします。`}],steps:[{name:`key`,state:`skipped`,ms:180},{name:`host`,state:`failed`,ms:180},{name:`entity`,state:`skipped`,ms:180},{name:`membership`,state:`skipped`,ms:180},{name:`role`,state:`skipped`,ms:180},{name:`project`,state:`skipped`,ms:180},{name:`write`,state:`skipped`,ms:180}],requests:1,elapsed_ms:214,evidence:[{asked:`APIキー`,answered:`0f3a…91c4（~/.netrc 3 行目）`},{asked:`リクエスト KeywandCheck`,answered:`応答なし, 31 ms`},{asked:`証明書`,answered:`発行者 CN=Example Corp Inspection CA、有効期間 2025-08-01〜2026-08-01、対象名 api.wandb.ai`}],snippet:{python:`import wandb

run = wandb.init(
    entity="vision-lab",
    project="resnet",
)
`,env:`WANDB_ENTITY=vision-lab
WANDB_PROJECT=resnet
`,shell:`export WANDB_ENTITY=vision-lab
export WANDB_PROJECT=resnet
`,before:null,changed:[]},write_offer:null,report:`Keywand 権限テストのレポート
Keywand 0.1.0

判定
  api.wandb.ai と通信できなかったため、このキー が「vision-lab/resnet」に run をログできるかは未確認です。

原因
  サーバーの証明書を信頼できません [tls-untrusted] 確実
    証明書の発行者: CN=Example Corp Inspection CA（有効期間: 2025-08-01〜2026-08-01、対象名: api.wandb.ai）。社内のファイアウォールが通信を検査している場合によく起こります。発行者が勤務先などの名前であればその可能性が高く、心当たりがなければ接続しないでください。

確認項目
  キー: 省略
  ホスト: 問題あり
  entity: 省略
  メンバー: 省略
  ロール: 省略
  プロジェクト: 省略
  書き込み: 省略

根拠
  APIキー: 0f3a…91c4（~/.netrc 3 行目）
  リクエスト KeywandCheck: 応答なし
  証明書: 発行者 CN=Example Corp Inspection CA、有効期間 2025-08-01〜2026-08-01、対象名 api.wandb.ai
`,raw:[{operation:`KeywandCheck`,status:null,body:``}]}}},yi=new URLSearchParams(location.search),bi=yi.get(`scenario`)??`entity-is-placeholder`,xi={language:yi.get(`lang`),theme:yi.get(`theme`),last_target:`my-awesome-team-name/my-awesome-project`},Si=yi.get(`accounts`)===`none`?[]:[{id:`machine`,username:`lzwjava`,host:`api.wandb.ai`,key_hint:`0f3a…91c4`,origin:`machine`,source:`~/.netrc`,line:3},{id:`session-1`,username:null,host:`wandb.example.co.jp:8443`,key_hint:`wand…Xq7a`,origin:`pasted`,source:null,line:null}],Ci=!1,wi=()=>xi.language??(navigator.language.startsWith(`ja`)?`ja`:`en`),Ti=()=>vi[bi][wi()],Ei=(e=null)=>({accounts:Si,added:e,sample:null,sample_targets:[]}),Di=()=>({version:`0.1.0`,language:wi(),preferences:xi,accounts:Ei()}),Oi={start:Di,sample_start:()=>{let e=`127.0.0.1:8080`;Si=[`lzwjava`,`sato-yuki`,`tanaka-ken`].map((t,n)=>({id:`session-${n+2}`,username:t,host:e,key_hint:`ab12…cd34`,origin:`sample`,source:null,line:null}));let t=[`my-awesome-team-name/my-awesome-project`,`vision-lab/resnet`,`visoin-lab/resnet`].map(e=>({account:`session-2`,target:e,code:`allowed`}));return{accounts:Si,added:`session-2`,sample:`http://${e}`,sample_targets:t}},key_hold:e=>{let t=`session-${Si.length+7}`;return Si=[...Si,{id:t,username:null,host:e.host||`api.forge.coreweave.com`,key_hint:``,origin:`pasted`,source:null,line:null}],Ei(t)},account_forget:e=>(Si=Si.filter(t=>t.id!==e.account),Ei()),check_run:Ti,check_cancel:()=>({}),check_explain:()=>Ci?Ti():null,preferences_keep:e=>(xi=e,Di()),link_open:()=>({}),text_copy:e=>(document.documentElement.dataset.copied=e.text,{})},ki={call:async(e,t)=>Oi[e](t),checkRun:async(e,t)=>{t({kind:`began`,name:`host`});for(let e of Ti().steps)await new Promise(e=>setTimeout(e,5)),t({kind:`decided`,step:e});return Ci=!0,Ti()}},Ai={allowed:`M3 8.5l3.200 3.200L13 4.800`,denied:`M4 4l8 8M12 4l-8 8`,unsure:`M5.800 6a2.300 2.300 0 1 1 3.300 2.100c-.8.4-1.100.9-1.100 1.700M8 12.200v.1`,unreachable:`M2.500 8h3M10.500 8h3M6.500 5.500l3 5M9.500 5.500l-3 5`,running:`M8 2.500a5.500 5.500 0 1 1-5.500 5.500`,skipped:`M4 8h8`,copy:`M5.500 5.500h7v7h-7zM3.500 10.500v-7h7`,open:`M9 3h4v4M13 3L7.500 8.500M6.500 4H3.500v8.500H12V9.500`,plus:`M8 3.500v9M3.500 8h9`,close:`M4.500 4.500l7 7M11.500 4.500l-7 7`,key:`M7.800 8.200l5-5M11 5l1.800 1.800M5.500 8a2.500 2.500 0 1 0 .01 0z`,laptop:`M3.500 4h9v6h-9zM2 12.500h12`,flask:`M6.500 2.500v4L3.500 12.500h9l-3-6v-4M5.500 2.500h5`},ji=Cr(`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path></path></svg>`);function Mi(e,t){let n=hi(t,`spins`,3,!1);var r=ji();let i;var a=L(r);z(()=>{i=Zr(r,0,`svelte-13so817`,null,i,{spins:n()}),Y(a,`d`,Ai[t.name])}),K(e,r)}var Ni=class{constructor(e){this.value=e}valueOf(){return this.value}},X=class extends Ni{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},Pi=class extends Ni{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},Fi=class e extends Ni{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Ni)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Ni&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},Ii=100,Li=`⁨`,Ri=`⁩`;function zi(e,t,n){return n===t||n instanceof Pi&&t instanceof Pi&&n.value===t.value||t instanceof Pi&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function Bi(e,t,n){return t[n]?Yi(e,t[n].value):(e.reportError(RangeError(`No default`)),new X)}function Vi(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Hi(e,i.value):n.push(Hi(e,i));return{positional:n,named:r}}function Hi(e,t){switch(t.type){case`str`:return t.value;case`num`:return new Pi(t.value,{minimumFractionDigits:t.precision});case`var`:return Ui(e,t);case`mesg`:return Wi(e,t);case`term`:return Gi(e,t);case`func`:return Ki(e,t);case`select`:return qi(e,t);default:return new X}}function Ui(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new X(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new X(`$${t}`);if(n instanceof Ni)return n;switch(typeof n){case`string`:return n;case`number`:return new Pi(n);case`object`:if(Fi.supportsValue(n))return new Fi(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new X(`$${t}`)}}function Wi(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new X(t);if(n){let i=r.attributes[n];return i?Yi(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new X(`${t}.${n}`))}return r.value?Yi(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new X(t))}function Gi(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new X(i);if(n){let t=a.attributes[n];if(t){e.params=Vi(e,r).named;let n=Yi(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new X(`${i}.${n}`)}e.params=Vi(e,r).named;let o=Yi(e,a.value);return e.params=null,o}function Ki(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new X(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new X(`${t}()`);try{let t=Vi(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new X(`${t}()`)}}function qi(e,{selector:t,variants:n,star:r}){let i=Hi(e,t);if(i instanceof X)return Bi(e,n,r);for(let t of n)if(zi(e,i,Hi(e,t.key)))return Yi(e,t.value);return Bi(e,n,r)}function Ji(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new X;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>Ii)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Ii}`);r&&n.push(Li),n.push(Hi(e,i).toString(e)),r&&n.push(Ri)}return e.dirty.delete(t),n.join(``)}function Yi(e,t){return typeof t==`string`?e.bundle._transform(t):Ji(e,t)}var Xi=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Zi(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var Qi=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function $i(e,t){let n=e[0];if(n instanceof X)return new X(`NUMBER(${n.valueOf()})`);if(n instanceof Pi)return new Pi(n.valueOf(),{...n.opts,...Zi(t,Qi)});if(n instanceof Fi)return new Pi(n.toNumber(),{...Zi(t,Qi)});throw TypeError(`Invalid argument to NUMBER`)}var ea=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function ta(e,t){let n=e[0];if(n instanceof X)return new X(`DATETIME(${n.valueOf()})`);if(n instanceof Fi||n instanceof Pi)return new Fi(n,Zi(t,ea));throw TypeError(`Invalid argument to DATETIME`)}var na=new Map;function ra(e){let t=Array.isArray(e)?e.join(` `):e,n=na.get(t);return n===void 0&&(n=new Map,na.set(t,n)),n}var ia=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:$i,DATETIME:ta,...t},this._useIsolating=n,this._transform=r,this._intls=ra(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new Xi(this,n,t);try{return Ji(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new X().toString(r);throw e}}},aa=/^(-?[a-zA-Z][\w-]*) *= */gm,oa=/\.([a-zA-Z][\w-]*) *= */y,sa=/\*?\[/y,ca=/(-?[0-9]+(?:\.([0-9]+))?)/y,la=/([a-zA-Z][\w-]*)/y,ua=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,da=/^[A-Z][A-Z0-9_-]*$/,fa=/([^{}\n\r]+)/y,pa=/([^\\"\n\r]*)/y,ma=/\\([\\"])/y,ha=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ga=/^\n+/,_a=/ +$/,va=/ *\r?\n/g,ya=/( *)$/,ba=/{\s*/y,xa=/\s*}/y,Sa=/\[\s*/y,Ca=/\s*] */y,wa=/\s*\(\s*/y,Ta=/\s*->\s*/y,Ea=/\s*:\s*/y,Da=/\s*,?\s*/y,Oa=/\s+/y,ka=class{constructor(e){this.body=[],aa.lastIndex=0;let t=0;for(;;){let n=aa.exec(e);if(n===null)break;t=aa.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(oa);){let t=o(oa),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(fa)&&(r=o(fa)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,ga),u([i],i.length)):r?S(r,_a):null}function u(r=[],i){for(;;){if(n(fa)){r.push(o(fa));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,_a));let c=[];for(let e of r)e instanceof Aa&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(ba,SyntaxError);let e=f();if(i(xa))return e;if(i(Ta)){let t=h();return i(xa,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(ua)){let[,e,t,n=null]=a(ua);if(e===`$`)return{type:`var`,name:t};if(i(wa)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(da.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Da)}}function m(){let e=f();return e.type===`mesg`&&i(Ea)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(sa);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Sa,SyntaxError);let e;return e=n(ca)?v():{type:`str`,value:o(la)},i(Ca,SyntaxError),e}function _(){if(n(ca))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(ca),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(pa),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(ma))return o(ma);if(n(ha)){let[,e,t]=a(ha),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Oa),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return ee(e.slice(n,t))}return e[t-1]===` `&&ee(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function ee(e){let t=e.replace(va,`
`),n=ya.exec(e)[1].length;return new Aa(t,n)}}},Aa=class{constructor(e,t){this.value=e,this.length=t}},ja=`### 画面の言葉。

theme = 配色
theme-system = 自動
theme-light = ライト
theme-dark = ダーク
language = 言語

accounts = アカウント
account-untested = 未確認
account-sample = サンプル
account-pasted = このセッションのみ
account-forget = { $account } を忘れる

welcome-title = W&B にログできるかどうかを、1 クリックで確かめます
welcome-what = このマシンに wandb の APIキーは見つかりませんでした。APIキーを入力するか、サンプルの W&B で試せます。
welcome-sample = サンプルの W&B はこのマシンの中だけで動きます。キーは必要なく、外部との通信もありません。
sample-start = サンプルの W&B で試す
sample-targets = サンプルで試せる例

key-add = APIキーを入力
key-label = APIキー
key-hold = 使う
key-note = キーはこのセッションの間だけメモリーに保持し、画面には戻しません。入力しただけでは、どこにも送信しません。
host-label = ホスト URL（省略時は W&B のクラウド）
host-placeholder = https://api.wandb.ai

target-label = run のログ先
check-run = 権限テスト
check-asks = { $account } の権限を { $host } に問い合わせます。読み取りだけで、何も書き込みません。
check-hint = entity/プロジェクト の形で入力してください。entity を省略すると、デフォルトの entity を確かめます。プロジェクトのページの URL も使えます。
steps = 確認項目
still-waiting = { $host } の応答を待っています…
cancel = キャンセル

evidence = 根拠
other-findings = ほかに考えられる原因
ask = 依頼先:
request = 依頼文
copy = コピー
copy-request = 依頼文をコピー
copy-report = レポートをコピー
copied = コピーしました
report-preview = レポートの内容を確認
raw-answers = サーバーの応答
snippet = コード
snippet-corrected = 修正したコード
snippet-form = 形式
snippet-before = 変更前
snippet-after = 変更後

write-title = 書き込んで確かめる
write-confirm = 書き込む
`,Ma=`### The words of the window.

theme = Theme
theme-system = Auto
theme-light = Light
theme-dark = Dark
language = Language

accounts = Accounts
account-untested = not tested yet
account-sample = sample
account-pasted = this session only
account-forget = Forget { $account }

welcome-title = See with one click whether you may log runs to W&B
welcome-what = No API key of wandb was found on this machine. Enter one, or try the sample W&B.
welcome-sample = The sample W&B runs inside this machine only. It needs no key, and nothing goes out.
sample-start = Try the sample W&B
sample-targets = Worth trying in the sample

key-add = Enter an API key
key-label = API key
key-hold = Use it
key-note = The key stays in memory for this session only and never comes back to the screen. Entering it sends it nowhere.
host-label = Host URL (W&B's cloud if left empty)
host-placeholder = https://api.wandb.ai

target-label = Log runs to
check-run = Test permission
check-asks = Asks { $host } what { $account } may do. It only reads; nothing is written.
check-hint = Write entity/project. Without an entity, the default entity is tested. The URL of a project's page works too.
steps = Checks
still-waiting = Still waiting for { $host }…
cancel = Cancel

evidence = Evidence
other-findings = Other possible causes
ask = Ask
request = Request to send
copy = Copy
copy-request = Copy the request
copy-report = Copy the report
copied = Copied
report-preview = What the report says
raw-answers = The server's answers
snippet = Code
snippet-corrected = Corrected code
snippet-form = Form
snippet-before = Before
snippet-after = After

write-title = Prove it by writing
write-confirm = Write
`,Na=`### 判定の文、根拠、レポートの語。

## 判定の一文

sentence-allowed = { $user } は { $host } の「{ $entity }/{ $project }」に run をログできる見込みです。
sentence-allowed-proven = { $user } は { $host } の「{ $entity }/{ $project }」に run をログできます。
sentence-created = { $user } は { $host } の「{ $entity }」に run をログできる見込みで、プロジェクト「{ $project }」は最初の run で作成されます。
sentence-denied = { $user } は { $host } の「{ $entity }/{ $project }」に run をログできません。
sentence-denied-proven = { $user } が { $host } の「{ $entity }/{ $project }」に run をログしようとしたところ、拒否されました。
sentence-unreachable = { $host } と通信できなかったため、{ $user } が「{ $entity }/{ $project }」に run をログできるかは未確認です。
sentence-cannot-tell = { $user } が { $host } の「{ $entity }/{ $project }」に run をログできるかどうかは、判定できませんでした。

unknown-user = このキー
unknown-user-of-key = APIキー { $hint }
unknown-entity = 指定の entity
unknown-project = 指定のプロジェクト
unknown-host = 接続先のホスト
unknown-role = 不明なロール
unknown-organization = 所属する組織
none = なし
list-separator = 、

verdict-allowed = ログできます
verdict-denied = ログできません
verdict-unreachable = 接続できません
verdict-cannot-tell = 判定できません
proven = 書き込みで確認済み
not-proven = 読み取りのみで判定
confidence-certain = 確実
confidence-likely = 可能性が高い
confidence-possible = 推測

## 手順と状態

step-key = キー
step-host = ホスト
step-entity = entity
step-membership = メンバー
step-role = ロール
step-project = プロジェクト
step-write = 書き込み
state-passed = 問題なし
state-failed = 問題あり
state-skipped = 省略
state-unknown = 不明

## 依頼先とリンク

ask-team-admin = チーム管理者
ask-organization-admin = 組織管理者
ask-project-owner = project オーナーまたはチーム管理者
ask-billing-admin = 請求管理者
ask-network-admin = ネットワーク管理者
link-key-page = APIキーのページ
link-team = entity のページ
link-project = プロジェクトのページ
link-docs-permissions = W&B ドキュメント: 権限エラー
link-docs-teams = W&B ドキュメント: チームとロール
link-docs-keys = W&B ドキュメント: APIキー
link-docs-organizations = W&B ドキュメント: 組織の管理
link-docs-restricted = W&B ドキュメント: 制限付きプロジェクト
link-docs-service-accounts = W&B ドキュメント: サービスアカウント
link-docs-delete-runs = W&B ドキュメント: run の削除

## 根拠

key-source-file = { $source } { $line } 行目
key-source-variable = 環境変数 { $source }
key-source-pasted = 貼り付け
evidence-target = 入力
evidence-normalized = 全角の入力を「{ $target }」として読み取りました
evidence-key = APIキー
evidence-key-value = { $hint }（{ $source }）
evidence-proxy = プロキシ
evidence-proxy-value = { $proxy }（{ $source }）
evidence-request = リクエスト { $operation }
evidence-request-value = HTTP { $status }, { $ms } ms
evidence-request-no-answer = 応答なし, { $ms } ms
evidence-certificate = 証明書
evidence-certificate-value = 発行者 { $issuer }、有効期間 { $valid_from }〜{ $valid_until }、対象名 { $names }
evidence-viewer = キーの持ち主
evidence-viewer-value = { $user }
evidence-viewer-absent = 該当するユーザーなし（viewer: null）
evidence-teams = 所属チーム
evidence-entity = entity「{ $entity }」
evidence-entity-exists = あります（available: false）
evidence-entity-free = ありません（available: true）
evidence-entity-absent = ありません（entity: null）
evidence-untold = サーバーが答えませんでした
evidence-entity-read-only = entity の readOnly
evidence-project-read-only = プロジェクトの readOnly
evidence-read-only-true = true（書き込み不可）
evidence-read-only-false = false（書き込み可）
evidence-project = プロジェクト「{ $project }」
evidence-project-seen = あります（公開範囲: { $access }）
evidence-project-absent = 存在しないか、見えません（サーバーはどちらかを示しません）
evidence-role = チームでのロール
evidence-role-value = { $role }
evidence-role-none = メンバー一覧にありません
evidence-refusal = サーバーの拒否
evidence-refusal-value = HTTP { $status }: { $message }
evidence-write = 書き込みテスト
evidence-write-no-project = プロジェクトがまだないため、書き込みませんでした
evidence-write-removed = run を 1 件作成し、削除しました
evidence-write-not-removed = run を 1 件作成しましたが、削除できませんでした
evidence-write-elsewhere = run は指定先ではなく { $target } に作成されました
evidence-write-refused = 拒否されました（HTTP { $status }: { $message }）
evidence-write-unclear = 書き込めたかどうかを確認できませんでした

## 書き込みの確認

write-offer = 「{ $entity }/{ $project }」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけに動くオートメーションや Slack 通知があれば、動作することがあります。プロジェクトを新しく作成することはありません。

## 文字だけのレポート

report-title = Keywand 権限テストのレポート
report-version = Keywand { $version }
report-verdict = 判定
report-findings = 原因
report-steps = 確認項目
report-evidence = 根拠
`,Pa=`### Words of the verdict, the evidence and the report.

## The verdict in one sentence

sentence-allowed = { $user } should be able to log runs to “{ $entity }/{ $project }” on { $host }.
sentence-allowed-proven = { $user } can log runs to “{ $entity }/{ $project }” on { $host }.
sentence-created = { $user } should be able to log runs to “{ $entity }” on { $host }, and the first run will create the project “{ $project }”.
sentence-denied = { $user } cannot log runs to “{ $entity }/{ $project }” on { $host }.
sentence-denied-proven = { $user } tried to log a run to “{ $entity }/{ $project }” on { $host } and was refused.
sentence-unreachable = { $host } could not be reached, so it is not known yet whether { $user } can log runs to “{ $entity }/{ $project }”.
sentence-cannot-tell = We could not tell whether { $user } can log runs to “{ $entity }/{ $project }” on { $host }.

unknown-user = this key
unknown-user-of-key = The key { $hint }
unknown-entity = the given entity
unknown-project = the given project
unknown-host = the host
unknown-role = unknown role
unknown-organization = the organization
none = none
list-separator = ,{" "}

verdict-allowed = Allowed
verdict-denied = Denied
verdict-unreachable = Unreachable
verdict-cannot-tell = Could not tell
proven = Proven by writing
not-proven = Judged by reading only
confidence-certain = Certain
confidence-likely = Likely
confidence-possible = Possible

## Steps and states

step-key = Key
step-host = Host
step-entity = Entity
step-membership = Membership
step-role = Role
step-project = Project
step-write = Write
state-passed = Passed
state-failed = Failed
state-skipped = Skipped
state-unknown = Unknown

## Whom to ask, and links

ask-team-admin = Team admin
ask-organization-admin = Organization admin
ask-project-owner = Project owner or team admin
ask-billing-admin = Billing admin
ask-network-admin = Network administrator
link-key-page = API key page
link-team = Entity page
link-project = Project page
link-docs-permissions = W&B docs: permission errors
link-docs-teams = W&B docs: teams and roles
link-docs-keys = W&B docs: API keys
link-docs-organizations = W&B docs: managing the organization
link-docs-restricted = W&B docs: restricted projects
link-docs-service-accounts = W&B docs: service accounts
link-docs-delete-runs = W&B docs: deleting runs

## Evidence

key-source-file = { $source }, line { $line }
key-source-variable = environment variable { $source }
key-source-pasted = pasted
evidence-target = Input
evidence-normalized = Full-width input was read as “{ $target }”
evidence-key = API key
evidence-key-value = { $hint } ({ $source })
evidence-proxy = Proxy
evidence-proxy-value = { $proxy } ({ $source })
evidence-request = Request { $operation }
evidence-request-value = HTTP { $status }, { $ms } ms
evidence-request-no-answer = no answer, { $ms } ms
evidence-certificate = Certificate
evidence-certificate-value = issued by { $issuer }, valid { $valid_from } to { $valid_until }, for { $names }
evidence-viewer = Owner of the key
evidence-viewer-value = { $user }
evidence-viewer-absent = no such user (viewer: null)
evidence-teams = Teams
evidence-entity = Entity “{ $entity }”
evidence-entity-exists = exists (available: false)
evidence-entity-free = does not exist (available: true)
evidence-entity-absent = does not exist (entity: null)
evidence-untold = the server did not tell
evidence-entity-read-only = readOnly of the entity
evidence-project-read-only = readOnly of the project
evidence-read-only-true = true (no writing)
evidence-read-only-false = false (writing allowed)
evidence-project = Project “{ $project }”
evidence-project-seen = exists (visibility: { $access })
evidence-project-absent = missing or invisible (the server does not tell which)
evidence-role = Role in the team
evidence-role-value = { $role }
evidence-role-none = not in the member list
evidence-refusal = Refusal by the server
evidence-refusal-value = HTTP { $status }: { $message }
evidence-write = Test by writing
evidence-write-no-project = the project does not exist yet, so nothing was written
evidence-write-removed = one run was created and deleted
evidence-write-not-removed = one run was created but could not be deleted
evidence-write-elsewhere = the run was created in { $target } instead of the given place
evidence-write-refused = refused (HTTP { $status }: { $message })
evidence-write-unclear = it could not be confirmed whether anything was written

## Proving by writing

write-offer = Creates one run in “{ $entity }/{ $project }” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.

## The plain-text report

report-title = Keywand permission test report
report-version = Keywand { $version }
report-verdict = Verdict
report-findings = Causes
report-steps = What was checked
report-evidence = Evidence
`;function Fa(e,t){let n=new ia(e,{useIsolating:!1});for(let e of t)n.addResource(new ka(e));return n}var Ia={ja:Fa(`ja`,[ja,Na]),en:Fa(`en`,[Ma,Pa])},La=new class{#e=N(`en`);get language(){return U(this.#e)}set language(e){P(this.#e,e,!0)}say=(e,t={})=>{let n=Ia[this.language],r=n.getMessage(e)?.value;return r?n.formatPattern(r,t):e}},Z=La.say;function Ra(e){return typeof e==`object`&&!!e&&`code`in e&&`explanation`in e}var Q=new class{#e=N(qt({accounts:[],added:null,sample:null,sample_targets:[]}));get view(){return U(this.#e)}set view(e){P(this.#e,e,!0)}#t=N(null);get chosen(){return U(this.#t)}set chosen(e){P(this.#t,e,!0)}#n=N(!1);get adding(){return U(this.#n)}set adding(e){P(this.#n,e,!0)}#r=N(``);get host(){return U(this.#r)}set host(e){P(this.#r,e,!0)}#i=N(null);get problem(){return U(this.#i)}set problem(e){P(this.#i,e,!0)}#a=j(()=>this.view.accounts.find(e=>e.id===this.chosen)??null);get account(){return U(this.#a)}set account(e){P(this.#a,e)}#o=j(()=>this.view.sample_targets.filter(e=>e.account===this.chosen).map(e=>e.target));get targets(){return U(this.#o)}set targets(e){P(this.#o,e)}take(e){this.view=e;let t=e.accounts.some(e=>e.id===this.chosen);this.chosen=e.added??(t?this.chosen:e.accounts[0]?.id??null)}add=(e=null)=>{this.host=e??``,this.problem=null,this.adding=!0};startSample=async()=>{this.take(await ki.call(`sample_start`,{})),this.adding=!1};name(e,t){let n=this.view.accounts.find(t=>t.id===e);n&&(n.username=t)}async hold(e,t){this.problem=null;try{this.take(await ki.call(`key_hold`,{key:e,host:this.host,confirmed_host:t})),this.adding=!1}catch(e){if(!Ra(e))throw e;this.problem=e}}async forget(e){this.take(await ki.call(`account_forget`,{account:e}))}},za=G(`<button class="plain forget svelte-14oaxyz" data-testid="forget"><!></button>`),Ba=G(`<li><button class="row svelte-14oaxyz" data-testid="account"><!> <span class="text svelte-14oaxyz"><span class="name svelte-14oaxyz"> </span> <span class="small quiet"> </span> <span class="small quiet mono"> </span> <span class="small quiet"> </span></span></button> <!></li>`),Va=G(`<h2 class="small quiet svelte-14oaxyz"> </h2> <ul></ul> <div class="more svelte-14oaxyz"><button data-testid="add-key"><!> </button> <button data-testid="sample-start"><!> </button></div>`,1);function Ha(e,t){O(t,!0);let n={machine:`laptop`,pasted:`key`,sample:`flask`};function r(e){return e.origin===`sample`?Z(`account-sample`):e.source?e.line?`${e.source}:${e.line}`:e.source:Z(`account-pasted`)}function i(e){Q.adding=!1,t.choose(e.id)}var a=Va(),o=tn(a),s=L(o,!0),c=R(o,2);zr(c,21,()=>Q.view.accounts,e=>e.id,(e,t)=>{var a=Ba();let o;var s=I(a),c=I(s);Mi(c,{get name(){return n[U(t).origin]}});var l=R(c,2),u=I(l),d=L(u,!0),f=R(u,2),p=L(f,!0),m=R(f,2),h=L(m,!0),g=L(R(m,2),!0);E(l),E(s);var _=R(s,2),v=e=>{var n=za();Mi(I(n),{name:`close`}),E(n),z(e=>Y(n,`aria-label`,e),[()=>Z(`account-forget`,{account:U(t).username??U(t).key_hint})]),W(`click`,n,()=>Q.forget(U(t).id)),K(e,n)};J(_,e=>{U(t).origin===`pasted`&&e(v)}),E(a),z((e,n)=>{o=Zr(a,1,`svelte-14oaxyz`,null,o,{chosen:U(t).id===Q.chosen&&!Q.adding}),Y(s,`aria-pressed`,U(t).id===Q.chosen),Y(s,`data-user`,U(t).username),q(d,e),q(p,U(t).host),q(h,U(t).key_hint),q(g,n)},[()=>U(t).username??Z(`account-untested`),()=>r(U(t))]),W(`click`,s,()=>i(U(t))),K(e,a)}),E(c);var l=R(c,2),u=I(l),d=I(u);Mi(d,{name:`plus`});var f=R(d,1,!0);E(u);var p=R(u,2),m=I(p);Mi(m,{name:`flask`});var h=R(m,1,!0);E(p),E(l),z((e,t,n)=>{q(s,e),q(f,t),q(h,n)},[()=>Z(`accounts`),()=>Z(`key-add`),()=>Z(`sample-start`)]),W(`click`,u,()=>Q.add()),W(`click`,p,function(...e){Q.startSample?.apply(this,e)}),K(e,a),k()}mr([`click`]);var Ua=G(`<p class="small"> </p>`),Wa=G(`<section class="problem svelte-1uybc3v" role="alert" data-testid="problem"><h2 class="svelte-1uybc3v"><!><span> </span></h2> <p> </p> <p class="quiet"> </p> <!> <!></section>`);function Ga(e,t){O(t,!0);let n=j(()=>t.problem.explanation);var r=Wa(),i=I(r),a=I(i);{let e=j(()=>t.problem.severity===`question`?`unsure`:`denied`);Mi(a,{get name(){return U(e)}})}var o=L(R(a),!0);E(i);var s=R(i,2),c=L(s,!0),l=R(s,2),u=L(l,!0),f=R(l,2);zr(f,17,()=>U(n).steps,e=>e.text,(e,t)=>{var n=Tr(),r=tn(n),i=e=>{var n=Ua(),r=L(n,!0);z(()=>q(r,U(t).text)),K(e,n)};J(r,e=>{U(t).action&&U(t).action.kind===`confirm-host`||e(i)}),K(e,n)}),Gr(R(f,2),()=>t.children??d),E(r),z(()=>{Y(r,`data-code`,t.problem.code),q(o,U(n).title),q(c,U(n).what),q(u,U(n).why)}),K(e,r),k()}function Ka(e,t){return e.key===t&&!e.isComposing&&e.keyCode!==229}var qa=G(`<div><button data-testid="confirm-host"> </button></div>`),Ja=G(`<section class="svelte-11lp6x5"><h2 class="svelte-11lp6x5"> </h2> <label class="svelte-11lp6x5"><span class="svelte-11lp6x5"> </span> <input type="password" autocomplete="off" spellcheck="false" data-testid="key-input"/></label> <label class="svelte-11lp6x5"><span class="svelte-11lp6x5"> </span> <input type="text" inputmode="url" autocomplete="off" spellcheck="false" data-testid="host-input"/></label> <p class="small quiet"> </p> <div class="ways svelte-11lp6x5"><button class="primary" data-testid="hold-key"> </button> <button> </button></div> <!></section>`);function Ya(e,t){O(t,!0);let n,r=j(()=>Q.problem?.explanation.steps.find(e=>e.action?.kind===`confirm-host`)??null),i=j(()=>U(r)?.action?.kind===`confirm-host`?U(r).action.host:null);gi(()=>n.focus());async function a(){let e=n.value;n.value=``,await Q.hold(e,null)}function o(e){Ka(e,`Enter`)&&(e.preventDefault(),a()),Ka(e,`Escape`)&&(Q.adding=!1)}var s=Ja(),c=I(s),l=L(c,!0),u=R(c,2),d=I(u),f=L(d,!0),p=R(d,2);ui(p,e=>n=e,()=>n),E(u);var m=R(u,2),h=I(m),g=L(h,!0),_=R(h,2);ti(_),E(m);var v=R(m,2),y=L(v,!0),b=R(v,2),x=I(b),S=L(x,!0),ee=R(x,2),te=L(ee,!0);E(b);var ne=R(b,2),re=e=>{Ga(e,{get problem(){return Q.problem},children:(e,t)=>{var n=Tr(),a=tn(n),o=e=>{var t=qa(),n=I(t),a=L(n,!0);E(t),z(()=>q(a,U(r).text)),W(`click`,n,()=>Q.hold(``,U(i))),K(e,t)};J(a,e=>{U(r)&&U(i)&&e(o)}),K(e,n)},$$slots:{default:!0}})};J(ne,e=>{Q.problem&&e(re)}),E(s),z((e,t,n,r,i,a,o)=>{q(l,e),q(f,t),q(g,n),Y(_,`placeholder`,r),q(y,i),q(S,a),q(te,o)},[()=>Z(`key-add`),()=>Z(`key-label`),()=>Z(`host-label`),()=>Z(`host-placeholder`),()=>Z(`key-note`),()=>Z(`key-hold`),()=>Z(`cancel`)]),W(`keydown`,p,o),W(`keydown`,_,o),oi(_,()=>Q.host,e=>Q.host=e),W(`click`,x,a),W(`click`,ee,()=>Q.adding=!1),K(e,s),k()}mr([`keydown`,`click`]),We();var Xa=G(`<section data-testid="welcome" class="svelte-gxihq2"><h2 class="svelte-gxihq2"> </h2> <p> </p> <div class="ways svelte-gxihq2"><button class="primary" data-testid="welcome-sample"><!> </button> <button><!> </button></div> <p class="small quiet"> </p></section>`);function Za(e,t){O(t,!1),di();var n=Xa(),r=I(n),i=L(r,!0),a=R(r,2),o=L(a,!0),s=R(a,2),c=I(s),l=I(c);Mi(l,{name:`flask`});var u=R(l,1,!0);E(c);var d=R(c,2),f=I(d);Mi(f,{name:`key`});var p=R(f,1,!0);E(d),E(s);var m=L(R(s,2),!0);E(n),z((e,t,n,r,a)=>{q(i,e),q(o,t),q(u,n),q(p,r),q(m,a)},[()=>Z(`welcome-title`),()=>Z(`welcome-what`),()=>Z(`sample-start`),()=>Z(`key-add`),()=>Z(`welcome-sample`)]),W(`click`,c,function(...e){Q.startSample?.apply(this,e)}),W(`click`,d,()=>Q.add()),K(e,n),k()}mr([`click`]);var Qa=[`key`,`host`,`entity`,`membership`,`role`,`project`,`write`],$=new class{#e=N(``);get target(){return U(this.#e)}set target(e){P(this.#e,e,!0)}#t=N(!1);get running(){return U(this.#t)}set running(e){P(this.#t,e,!0)}#n=N(null);get waiting(){return U(this.#n)}set waiting(e){P(this.#n,e,!0)}#r=N(null);get at(){return U(this.#r)}set at(e){P(this.#r,e,!0)}#i=N(qt({}));get steps(){return U(this.#i)}set steps(e){P(this.#i,e,!0)}#a=N(null);get report(){return U(this.#a)}set report(e){P(this.#a,e,!0)}#o=N(null);get problem(){return U(this.#o)}set problem(e){P(this.#o,e,!0)}async run(e,t=!1){this.running=!0,this.waiting=null,this.at=`key`,this.steps={},this.report=null,this.problem=null;try{this.report=await ki.checkRun({account:e,target:this.target,write:t},e=>this.hear(e))}catch(e){if(!Ra(e))throw e;this.problem=e}finally{this.running=!1,this.waiting=null,this.at=null}}hear(e){e.kind===`began`&&(this.at=e.name),e.kind===`still-waiting`&&(this.waiting=e.host),e.kind===`decided`&&(this.steps[e.step.name]=e.step.state,this.waiting=null)}async cancel(){this.running&&await ki.call(`check_cancel`,{})}async explainAgain(){!this.running&&this.report&&(this.report=await ki.call(`check_explain`,{})??this.report)}copy=e=>ki.call(`text_copy`,{text:e});open=e=>ki.call(`link_open`,{url:e})},$a=G(`<button data-testid="cancel-button" class="svelte-t54snu"> </button>`),eo=G(`<button class="primary svelte-t54snu" data-testid="check-button"> </button>`),to=G(`<li><button class="chip small svelte-t54snu" data-testid="sample-target"> </button></li>`),no=G(`<details><summary class="small quiet"> </summary> <ul class="svelte-t54snu"></ul></details>`),ro=G(`<div class="form svelte-t54snu"><label for="target" class="svelte-t54snu"> </label> <div class="line svelte-t54snu"><input id="target" autocomplete="off" spellcheck="false" placeholder="team/project" aria-describedby="asks" data-testid="target-input" class="svelte-t54snu"/> <!></div> <p id="asks" class="small quiet"> </p> <!></div>`);function io(e,t){O(t,!0);let n=j(()=>Q.account?.username??Q.account?.key_hint??``);function r(e){Ka(e,`Enter`)&&!$.running&&t.test(),Ka(e,`Escape`)&&$.cancel()}var i=ro(),a=I(i),o=L(a,!0),s=R(a,2),c=I(s);ti(c);var l=R(c,2),u=e=>{var t=$a(),n=L(t,!0);z(e=>q(n,e),[()=>Z(`cancel`)]),W(`click`,t,()=>$.cancel()),K(e,t)},d=e=>{var n=eo(),r=L(n,!0);z((e,t)=>{n.disabled=e,q(r,t)},[()=>$.target.trim()===``,()=>Z(`check-run`)]),W(`click`,n,function(...e){t.test?.apply(this,e)}),K(e,n)};J(l,e=>{$.running?e(u):e(d,-1)}),E(s);var f=R(s,2),p=L(f,!0),m=R(f,2),h=e=>{var n=no(),r=I(n),i=L(r,!0),a=R(r,2);zr(a,20,()=>Q.targets,e=>e,(e,n)=>{var r=to(),i=I(r),a=L(i,!0);E(r),z(()=>{i.disabled=$.running,q(a,n)}),W(`click`,i,()=>t.use(n)),K(e,r)}),E(a),E(n),z(e=>{n.open=!$.report,q(i,e)},[()=>Z(`sample-targets`)]),K(e,n)};J(m,e=>{Q.targets.length>0&&e(h)}),E(i),z((e,t)=>{q(o,e),q(p,t)},[()=>Z(`target-label`),()=>Z(`check-asks`,{account:U(n),host:Q.account?.host??``})]),W(`keydown`,c,r),oi(c,()=>$.target,e=>$.target=e),K(e,i),k()}mr([`keydown`,`click`]);var ao=G(`<span class="word svelte-1mnsh8z"> </span>`),oo=G(`<li><!> <span> </span> <!></li>`),so=G(`<p class="quiet" role="status" data-testid="still-waiting"> </p>`),co=G(`<div class="steps svelte-1mnsh8z"><ol class="svelte-1mnsh8z"></ol> <!></div>`);function lo(e,t){O(t,!0);let n=hi(t,`decided`,19,()=>$.steps),r=hi(t,`at`,19,()=>$.at),i={passed:`allowed`,failed:`denied`,skipped:`skipped`,unknown:`unsure`};var a=co(),o=I(a);zr(o,20,()=>Qa,e=>e,(e,t)=>{let a=j(()=>n()[t]);var o=oo(),s=I(o),c=e=>{Mi(e,{get name(){return i[U(a)]}})},l=e=>{Mi(e,{name:`running`,spins:!0})},u=e=>{Mi(e,{name:`skipped`})};J(s,e=>{U(a)?e(c):r()===t?e(l,1):e(u,-1)});var d=R(s,2),f=L(d,!0),p=R(d,2),m=e=>{var t=ao(),n=L(t,!0);z(e=>q(n,e),[()=>Z(`state-${U(a)}`)]),K(e,t)};J(p,e=>{U(a)&&e(m)}),E(o),z(e=>{Zr(o,1,Jr(U(a)??(r()===t?`running`:`open`)),`svelte-1mnsh8z`),Y(o,`data-testid`,`step-${t}`),Y(o,`data-state`,U(a)??`open`),q(f,e)},[()=>Z(`step-${t}`)]),K(e,o)}),E(o);var s=R(o,2),c=e=>{var t=so(),n=L(t,!0);z(e=>q(n,e),[()=>Z(`still-waiting`,{host:$.waiting})]),K(e,t)};J(s,e=>{$.waiting&&e(c)}),E(a),z(e=>Y(o,`aria-label`,e),[()=>Z(`steps`)]),K(e,a),k()}var uo=G(`<button><!> <span> </span> <span class="hidden" role="status"> </span></button>`);function fo(e,t){O(t,!0);let n=hi(t,`primary`,3,!1),r=N(!1);async function i(){await t.copy(),P(r,!0),setTimeout(()=>P(r,!1),1800)}var a=uo();let o;var s=I(a);{let e=j(()=>U(r)?`allowed`:`copy`);Mi(s,{get name(){return U(e)}})}var c=R(s,2),l=L(c,!0),u=L(R(c,2),!0);E(a),z(()=>{Y(a,`data-testid`,t.testid),o=Zr(a,1,``,null,o,{primary:n()}),q(l,t.label),q(u,U(r)?t.done:``)}),W(`click`,a,i),K(e,a),k()}mr([`click`]);var po=G(`: <strong> </strong>`,1),mo=G(`<details><summary> </summary> <pre data-testid="request-text" class="svelte-nbr68h"> </pre> <!></details>`),ho=G(`<section class="svelte-nbr68h"><p data-testid="ask"><span class="quiet"> </span> <!></p> <!></section>`);function go(e,t){O(t,!0);var n=Tr(),r=tn(n),i=e=>{var n=ho(),r=I(n),i=I(r),a=L(i,!0),o=R(i),s=R(o),c=e=>{var n=po(),r=L(R(tn(n)),!0);z(e=>q(r,e),[()=>t.finding.ask.join(Z(`list-separator`))]),K(e,n)};J(s,e=>{t.finding.ask.length>0&&e(c)}),E(r);var l=R(r,2),u=e=>{var n=mo(),r=I(n),i=L(r,!0),a=R(r,2),o=L(a,!0),s=R(a,2);{let e=j(()=>Z(`copy-request`)),n=j(()=>Z(`copied`));fo(s,{get label(){return U(e)},get done(){return U(n)},copy:()=>$.copy(t.finding.request??``)})}E(n),z(e=>{q(i,e),q(o,t.finding.request)},[()=>Z(`request`)]),K(e,n)};J(l,e=>{t.finding.request&&e(u)}),E(n),z(e=>{q(a,e),q(o,` ${t.finding.ask_role??``}`)},[()=>Z(`ask`)]),K(e,n)};J(r,e=>{t.finding.ask_role&&e(i)}),K(e,n),k()}var _o=G(`<section data-testid="finding" class="svelte-pcq3v9"><p class="title svelte-pcq3v9"><strong data-testid="finding-title" class="svelte-pcq3v9"> </strong> <span class="small confidence svelte-pcq3v9" data-testid="confidence"> </span> <code class="quiet"> </code></p> <p> </p> <p class="quiet"> </p></section>`);function vo(e,t){O(t,!0);var n=_o(),r=I(n),i=I(r),a=L(i,!0),o=R(i,2),s=L(o,!0),c=L(R(o,2),!0);E(r);var l=R(r,2),u=L(l,!0),d=L(R(l,2),!0);E(n),z(e=>{Y(n,`data-code`,t.finding.code),q(a,t.finding.title),q(s,e),q(c,t.finding.code),q(u,t.finding.what),q(d,t.finding.why)},[()=>Z(`confidence-${t.finding.confidence}`)]),K(e,n),k()}var yo=G(`<span class="target svelte-17nbjp4"> </span>`),bo=G(`<button class="small"> </button>`),xo=G(`<button><!> <span> <!></span></button> <!>`,1),So=G(`<span> </span>`),Co=G(`<li class="svelte-17nbjp4"><span class="number small quiet svelte-17nbjp4"> </span> <div class="way svelte-17nbjp4"><!></div></li>`),wo=G(`<ol data-testid="next-steps" class="svelte-17nbjp4"></ol>`);function To(e,t){O(t,!0);let n={"copy-snippet":()=>t.report.snippet?.python??``,"copy-request":()=>t.finding.request??``,"copy-report":()=>t.report.report};function r(e){e.kind===`use-target`&&e.targets[0]&&t.use(e.targets[0]),e.kind===`open-page`&&$.open(e.url),e.kind===`enter-key`&&t.addKey(e.host),e.kind===`test-again`&&t.test(),e.kind===`prove-by-writing`&&t.prove()}var i=wo();zr(i,23,()=>t.finding.steps,e=>e.text,(e,i,a)=>{var o=Co(),s=I(o),c=L(s,!0),l=R(s,2),u=I(l),d=e=>{let t=j(()=>n[U(i).action.kind]);{let n=j(()=>Z(`copied`)),r=j(()=>U(a)===0),o=j(()=>`action-${U(a)}`);fo(e,{get label(){return U(i).text},get done(){return U(n)},get primary(){return U(r)},copy:()=>$.copy(U(t)?.()??``),get testid(){return U(o)}})}},f=e=>{let n=j(()=>U(i).action);var o=xo(),s=tn(o);let c;var l=I(s),u=e=>{Mi(e,{name:`open`})};J(l,e=>{U(n).kind===`open-page`&&e(u)});var d=R(l,2),f=I(d,!0),p=R(f),m=e=>{var t=yo(),r=L(t,!0);z(()=>q(r,U(n).targets[0])),K(e,t)};J(p,e=>{U(n).kind===`use-target`&&e(m)}),E(d),E(s);var h=R(s,2),g=e=>{var r=Tr();zr(tn(r),16,()=>U(n).targets.slice(1),e=>e,(e,n)=>{var r=bo(),i=L(r,!0);z(()=>q(i,n)),W(`click`,r,()=>t.use(n)),K(e,r)}),K(e,r)};J(h,e=>{U(n).kind===`use-target`&&e(g)}),z(()=>{Y(s,`data-testid`,`action-${U(a)}`),c=Zr(s,1,``,null,c,{primary:U(a)===0}),q(f,U(i).text)}),W(`click`,s,()=>r(U(n))),K(e,o)},p=e=>{var t=So(),n=L(t,!0);z(()=>q(n,U(i).text)),K(e,t)};J(u,e=>{U(i).action&&n[U(i).action.kind]?e(d):U(i).action?e(f,1):e(p,-1)}),E(l),E(o),z(()=>q(c,U(a)+1)),K(e,o)}),E(i),K(e,i),k()}mr([`click`]);var Eo=G(`<label><input type="radio" class="svelte-1r7nwv6"/> </label>`),Do=G(`<div class="segments svelte-1r7nwv6" role="radiogroup"></div>`);function Oo(e,t){O(t,!0);var n=Do();zr(n,21,()=>t.choices,e=>e.value,(e,n)=>{var r=Eo();let i;var a=I(r);ti(a);var o=R(a);E(r),z(()=>{Y(r,`lang`,U(n).lang),Y(r,`data-testid`,`${t.name}-${U(n).value}`),i=Zr(r,1,`svelte-1r7nwv6`,null,i,{chosen:U(n).value===t.value}),Y(a,`name`,t.name),ni(a,U(n).value===t.value),q(o,` ${U(n).label??``}`)}),W(`change`,a,()=>t.choose(U(n).value)),K(e,r)}),E(n),z(()=>Y(n,`aria-label`,t.label)),K(e,n),k()}mr([`change`]);function ko(e,t){let n=[],r=0;for(let i of t)n.push({text:e.slice(r,i.start),changed:!1},{text:e.slice(i.start,i.end),changed:!0}),r=i.end;return n.push({text:e.slice(r),changed:!1}),n.filter(e=>e.text!==``)}var Ao=G(`<figure class="svelte-sy42te"><figcaption class="small quiet"> </figcaption><pre class="svelte-sy42te"> </pre></figure>`),jo=G(`<figcaption class="small quiet"> </figcaption>`),Mo=G(`<mark class="svelte-sy42te"> </mark>`),No=G(`<section><div class="head svelte-sy42te"><h3 class="svelte-sy42te"> </h3> <!> <!></div> <div><!> <figure class="svelte-sy42te"><!> <pre class="svelte-sy42te"><!></pre></figure></div></section>`);function Po(e,t){O(t,!0);let n=N(`python`);var r=No(),i=I(r),a=I(i),o=L(a,!0),s=R(a,2);{let e=j(()=>Z(`snippet-form`));Oo(s,{get label(){return U(e)},name:`snippet`,get value(){return U(n)},choices:[{value:`python`,label:`Python`},{value:`env`,label:`.env`},{value:`shell`,label:`shell`}],choose:e=>P(n,e,!0)})}var c=R(s,2);{let e=j(()=>Z(`copy`)),r=j(()=>Z(`copied`));fo(c,{get label(){return U(e)},get done(){return U(r)},copy:()=>$.copy(t.snippet[U(n)]),testid:`copy-snippet`})}E(i);var l=R(i,2);let u;var d=I(l),f=e=>{var n=Ao(),r=I(n),i=L(r,!0),a=L(R(r),!0);E(n),z(e=>{q(i,e),q(a,t.snippet.before)},[()=>Z(`snippet-before`)]),K(e,n)};J(d,e=>{U(n)===`python`&&t.snippet.before&&e(f)});var p=R(d,2),m=I(p),h=e=>{var t=jo(),n=L(t,!0);z(e=>q(n,e),[()=>Z(`snippet-after`)]),K(e,t)};J(m,e=>{U(n)===`python`&&t.snippet.before&&e(h)});var g=R(m,2),_=I(g),v=e=>{var n=Tr();zr(tn(n),17,()=>ko(t.snippet.python,t.snippet.changed),Fr,(e,t)=>{var n=Tr(),r=tn(n),i=e=>{var n=Mo(),r=L(n,!0);z(()=>q(r,U(t).text)),K(e,n)},a=e=>{var n=wr();z(()=>q(n,U(t).text)),K(e,n)};J(r,e=>{U(t).changed?e(i):e(a,-1)}),K(e,n)}),K(e,n)},y=e=>{var r=wr();z(()=>q(r,t.snippet[U(n)])),K(e,r)};J(_,e=>{U(n)===`python`?e(v):e(y,-1)}),E(g),E(p),E(l),E(r),z(e=>{q(o,e),u=Zr(l,1,`sides svelte-sy42te`,null,u,{two:U(n)===`python`&&t.snippet.before}),Y(g,`data-testid`,`snippet-${U(n)}`)},[()=>Z(t.snippet.before?`snippet-corrected`:`snippet`)]),K(e,r),k()}var Fo=G(`<dialog aria-labelledby="write-title" data-testid="write-dialog" class="svelte-iv311v"><h2 id="write-title" class="svelte-iv311v"> </h2> <p> </p> <div class="svelte-iv311v"><button> </button> <button class="primary" data-testid="write-confirm"> </button></div></dialog>`);function Io(e,t){O(t,!0);let n;function r(){n.showModal()}function i(){n.close(),t.confirm()}var a={open:r},o=Fo(),s=I(o),c=L(s,!0),l=R(s,2),u=L(l,!0),d=R(l,2),f=I(d),p=L(f,!0),m=R(f,2),h=L(m,!0);return E(d),E(o),ui(o,e=>n=e,()=>n),z((e,n,r)=>{q(c,e),q(u,t.offer),q(p,n),q(h,r)},[()=>Z(`write-title`),()=>Z(`cancel`),()=>Z(`write-confirm`)]),W(`click`,f,()=>n.close()),W(`click`,m,i),K(e,o),k(a)}mr([`click`]);var Lo=G(`<!> <!> <!>`,1),Ro=G(`<details class="other svelte-grv9d3"><summary> <span class="quiet small"> </span></summary> <p> </p> <p class="quiet"> </p> <!></details>`),zo=G(`<section><h3 class="svelte-grv9d3"> </h3> <!></section>`),Bo=G(`<div class="svelte-grv9d3"><dt class="svelte-grv9d3"> </dt><dd> </dd></div>`),Vo=G(`<button class="plain" data-testid="link"><!> </button>`),Ho=G(`<p class="quiet"> </p> <pre class="svelte-grv9d3"> </pre>`,1),Uo=G(`<details class="small"><summary> </summary> <div data-testid="raw-answers"></div></details>`),Wo=G(`<article aria-live="polite" class="svelte-grv9d3"><div data-testid="verdict"><p class="word svelte-grv9d3"><!><strong> </strong><span class="svelte-grv9d3"> </span></p> <h2 tabindex="-1" data-testid="sentence" class="svelte-grv9d3"> </h2></div> <!> <!> <!> <!> <section><h3 class="svelte-grv9d3"> </h3> <dl data-testid="evidence" class="svelte-grv9d3"></dl></section> <footer class="svelte-grv9d3"><!> <!></footer> <details class="small"><summary> </summary> <pre data-testid="report-preview" class="svelte-grv9d3"> </pre></details> <!> <!></article>`);function Go(e,t){O(t,!0);let n={allowed:`allowed`,denied:`denied`,unreachable:`unreachable`,"cannot-tell":`unsure`},r,i=N(void 0),a=j(()=>t.report.findings[0]),o=j(()=>t.report.findings.slice(1)),s=j(()=>Object.fromEntries(t.report.steps.map(e=>[e.name,e.state])));mn(()=>or(()=>void rr().then(()=>r.focus({preventScroll:!0}))));var c=Wo(),l=I(c),u=I(l),d=I(u);Mi(d,{get name(){return n[t.report.verdict]}});var f=R(d),p=L(f,!0),m=L(R(f),!0);E(u);var h=R(u,2),g=L(h,!0);ui(h,e=>r=e,()=>r),E(l);var _=R(l,2);lo(_,{get decided(){return U(s)},at:null});var v=R(_,2),y=e=>{var n=Lo(),r=tn(n);vo(r,{get finding(){return U(a)}});var o=R(r,2);To(o,{get finding(){return U(a)},get report(){return t.report},get use(){return t.use},get test(){return t.test},get addKey(){return t.addKey},prove:()=>U(i)?.open()}),go(R(o,2),{get finding(){return U(a)}}),K(e,n)};J(v,e=>{U(a)&&e(y)});var b=R(v,2),x=e=>{Po(e,{get snippet(){return t.report.snippet}})};J(b,e=>{t.report.snippet&&e(x)});var S=R(b,2),ee=e=>{var t=zo(),n=I(t),r=L(n,!0);zr(R(n,2),17,()=>U(o),e=>e.code,(e,t)=>{var n=Ro(),r=I(n),i=I(r),a=L(R(i),!0);E(r);var o=R(r,2),s=L(o,!0),c=R(o,2),l=L(c,!0);go(R(c,2),{get finding(){return U(t)}}),E(n),z(e=>{q(i,`${U(t).title??``} `),q(a,e),q(s,U(t).what),q(l,U(t).why)},[()=>Z(`confidence-${U(t).confidence}`)]),K(e,n)}),E(t),z(e=>q(r,e),[()=>Z(`other-findings`)]),K(e,t)};J(S,e=>{U(o).length>0&&e(ee)});var te=R(S,2),ne=I(te),re=L(ne,!0),ie=R(ne,2);zr(ie,21,()=>t.report.evidence,Fr,(e,t)=>{var n=Bo(),r=I(n),i=L(r,!0),a=L(R(r),!0);E(n),z(()=>{q(i,U(t).asked),q(a,U(t).answered)}),K(e,n)}),E(ie),E(te);var ae=R(te,2),oe=I(ae);zr(oe,17,()=>U(a)?.links??[],e=>e.url,(e,t)=>{var n=Vo(),r=I(n);Mi(r,{name:`open`});var i=R(r,1,!0);E(n),z(()=>{Y(n,`title`,U(t).url),q(i,U(t).label)}),W(`click`,n,()=>$.open(U(t).url)),K(e,n)});var se=R(oe,2);{let e=j(()=>Z(`copy-report`)),n=j(()=>Z(`copied`));fo(se,{get label(){return U(e)},get done(){return U(n)},copy:()=>$.copy(t.report.report),testid:`copy-report`})}E(ae);var ce=R(ae,2),le=I(ce),ue=L(le,!0),de=L(R(le,2),!0);E(ce);var fe=R(ce,2),pe=e=>{var n=Uo(),r=I(n),i=L(r,!0),a=R(r,2);zr(a,21,()=>t.report.raw,Fr,(e,t)=>{var n=Ho(),r=tn(n),i=L(r),a=L(R(r,2),!0);z(()=>{q(i,`${U(t).operation??``}${U(t).status?` · HTTP ${U(t).status}`:``}`),q(a,U(t).body)}),K(e,n)}),E(a),E(n),z(e=>q(i,e),[()=>Z(`raw-answers`)]),K(e,n)};J(fe,e=>{t.report.raw.length>0&&e(pe)});var me=R(fe,2),he=e=>{ui(Io(e,{get offer(){return t.report.write_offer},confirm:()=>t.test(!0)}),e=>P(i,e,!0),()=>U(i))};J(me,e=>{t.report.write_offer&&e(he)}),E(c),z((e,n,r,i)=>{Y(c,`lang`,t.report.language),Zr(l,1,`verdict ${t.report.verdict??``}`,`svelte-grv9d3`),Y(l,`data-verdict`,t.report.verdict),q(p,e),q(m,n),q(g,t.report.sentence),q(re,r),q(ue,i),q(de,t.report.report)},[()=>Z(`verdict-${t.report.verdict}`),()=>Z(t.report.proven?`proven`:`not-proven`),()=>Z(`evidence`),()=>Z(`report-preview`)]),K(e,c),k()}mr([`click`]);var Ko=new class{#e=N(qt({language:null,theme:null,last_target:null}));get kept(){return U(this.#e)}set kept(e){P(this.#e,e,!0)}#t=N(``);get version(){return U(this.#t)}set version(e){P(this.#t,e,!0)}take(e){this.kept=e.preferences,this.version=e.version,La.language=e.language,document.documentElement.lang=e.language,document.documentElement.dataset.theme=e.preferences.theme??`system`}async keep(e){this.take(await ki.call(`preferences_keep`,{...this.kept,...e}))}speak=e=>this.keep({language:e});paint=e=>this.keep({theme:e})},qo=G(`<p class="quiet hint svelte-1n46o8q"> </p>`),Jo=G(`<!> <!> <!> <!> <!>`,1),Yo=G(`<div class="app svelte-1n46o8q"><header class="svelte-1n46o8q"><svg viewBox="0 0 64 64" width="24" height="24" aria-hidden="true" class="svelte-1n46o8q"><rect width="64" height="64" rx="14" class="svelte-1n46o8q"></rect><g class="svelte-1n46o8q"><circle cx="21" cy="43" r="9.5"></circle><path d="M28 36 45 19M38 26l6.500 6.500"></path></g><path class="spark svelte-1n46o8q" d="M52 4.500l1.900 5.600 5.600 1.900-5.600 1.900L52 19.500l-1.900-5.600-5.600-1.900 5.600-1.900z"></path></svg> <h1>Keywand</h1> <span class="room svelte-1n46o8q"></span> <!> <!></header> <nav class="svelte-1n46o8q"><!></nav> <main class="svelte-1n46o8q"><!></main></div>`);function Xo(e,t){O(t,!0);let n=N(!1);gi(async()=>{let e=await ki.call(`start`,{languages:[...navigator.languages]});Ko.take(e),Q.take(e.accounts),$.target=e.preferences.last_target??``,P(n,!0)});async function r(e){await Ko.speak(e),await $.explainAgain()}function i(e=!1){if(!Q.chosen)return;Ko.keep({last_target:$.target});let t=Q.chosen;$.run(t,e).then(async()=>{$.report?.user&&Q.name(t,$.report.user)})}function a(e){$.target=e,i()}function o(e){e!==Q.chosen&&($.report=null),Q.chosen=e}var s=Tr(),c=tn(s),l=e=>{var t=Yo(),n=I(t),s=R(I(n),6);{let e=j(()=>Z(`theme`)),t=j(()=>Ko.kept.theme??`system`),n=j(()=>[{value:`system`,label:Z(`theme-system`)},{value:`light`,label:Z(`theme-light`)},{value:`dark`,label:Z(`theme-dark`)}]);Oo(s,{get label(){return U(e)},name:`theme`,get value(){return U(t)},get choices(){return U(n)},choose:e=>Ko.paint(e===`system`?null:e)})}var c=R(s,2);{let e=j(()=>Z(`language`));Oo(c,{get label(){return U(e)},name:`language`,get value(){return La.language},choices:[{value:`ja`,label:`日本語`,lang:`ja`},{value:`en`,label:`English`,lang:`en`}],choose:e=>r(e)})}E(n);var l=R(n,2);Ha(I(l),{choose:o}),E(l);var u=R(l,2),d=I(u),f=e=>{Ya(e,{})},p=e=>{Za(e,{})},m=e=>{var t=Jo(),n=tn(t);io(n,{test:()=>i(),use:a});var r=R(n,2),o=e=>{Ga(e,{get problem(){return $.problem}})};J(r,e=>{$.problem&&e(o)});var s=R(r,2),c=e=>{lo(e,{})};J(s,e=>{$.running&&e(c)});var l=R(s,2),u=e=>{Go(e,{get report(){return $.report},use:a,test:i,get addKey(){return Q.add}})};J(l,e=>{$.report&&e(u)});var d=R(l,2),f=e=>{var t=qo(),n=L(t,!0);z(e=>q(n,e),[()=>Z(`check-hint`)]),K(e,t)};J(d,e=>{$.running||$.report||$.problem||e(f)}),K(e,t)};J(d,e=>{Q.adding?e(f):Q.view.accounts.length===0?e(p,1):e(m,-1)}),E(u),E(t),z(e=>Y(l,`aria-label`,e),[()=>Z(`accounts`)]),K(e,t)};J(c,e=>{U(n)&&e(l)}),K(e,s),k()}var Zo=document.getElementById(`app`);Zo&&Ar(Xo,{target:Zo});