'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const modelColour = m => css('--m' + m);
  const text = (value, digits = 4) => value === null || value === undefined ? '–'
    : String(+value.toPrecision(digits)).replace('-', '−');
  const escaped = s => s.replace(/[&<>"']/g, c => '&#' + c.charCodeAt(0) + ';');
  const pairs = flat => Array.from({length: flat.length / 2}, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
  const drawings = [];

  // ---- what all charts share

  /** Follows the size of the page; a page that is not laid out, in a tab behind, has none. */
  function fit(chart) {
    new ResizeObserver(() => chart.getDom().clientWidth > 0 && chart.resize()).observe(chart.getDom());
  }

  const axis = (name, more) => ({
    type: 'value', scale: true, name, nameTextStyle: {color: css('--muted'), fontSize: 12},
    axisLine: {show: true, onZero: false, lineStyle: {color: css('--line')}}, axisTick: {show: false},
    axisLabel: {color: css('--muted'), fontSize: 11, hideOverlap: true, formatter: v => text(v, 6)},
    splitLine: {lineStyle: {color: css('--grid')}}, ...more});
  /** An axis that ends at numbers that are not round, which get no label. */
  const cut = ends => ({...ends, axisLabel: {color: css('--muted'), fontSize: 11, hideOverlap: true,
    showMinLabel: false, showMaxLabel: false, formatter: v => text(v, 6)}});
  const xAxis = (name, more) => axis(name, {nameLocation: 'middle', nameGap: 26, splitLine: {show: false}, ...more});
  const yAxis = (name, more) => {
    const y = axis(name, {nameLocation: 'end', nameGap: 12, ...more});
    y.nameTextStyle.align = 'left';
    return y;
  };
  const tooltip = (trigger, formatter) => ({
    trigger, confine: true, backgroundColor: css('--card'), borderColor: css('--line'), padding: [6, 10],
    textStyle: {color: css('--ink'), fontSize: 12, fontFamily: css('--font')},
    axisPointer: {lineStyle: {color: css('--muted')}}, formatter});
  const dot = colour => `<span style="display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-right:.5em;background:${colour}"></span>`;
  const line = (name, colour, points, more) => ({
    type: 'line', name, data: points, showSymbol: false, color: colour,
    lineStyle: {width: 2, color: colour}, emphasis: {disabled: true}, ...more});

  function option(x, y, series, hover) {
    return {
      animation: false, textStyle: {fontFamily: css('--font'), color: css('--ink')},
      grid: {left: 6, right: 18, top: 40, bottom: 30, containLabel: true},
      xAxis: x, yAxis: y, series, tooltip: hover, legend: {show: false},
      toolbox: {right: 4, top: 0, itemSize: 15, itemGap: 12, iconStyle: {borderColor: css('--muted')},
        emphasis: {iconStyle: {borderColor: css('--accent'), textFill: css('--ink'), textBackgroundColor: css('--card'), textPosition: 'left'}},
        feature: {
          dataZoom: {filterMode: 'none', title: {zoom: 'Zoom: drag a box', back: 'Undo zoom'},
            brushStyle: {color: css('--accent'), opacity: .15}},
          restore: {title: 'Whole chart'}}}};
  }

  /** Names of what is drawn, as buttons that hide and show it. */
  function legend(element, chart, entries) {
    element.replaceChildren(...entries.map(({name, colour, dash, area}) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-pressed', 'true');
      button.innerHTML = `<svg width="22" height="10" aria-hidden="true">${area ? `<rect width="22" height="10" fill="${colour}" opacity=".3"/>` : ''}` +
        `<line x1="0" x2="22" y1="5" y2="5" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash || ''}"/></svg>${escaped(name)}`;
      button.addEventListener('click', () => {
        const shown = button.getAttribute('aria-pressed') === 'true';
        button.setAttribute('aria-pressed', String(!shown));
        chart.dispatchAction({type: shown ? 'legendUnSelect' : 'legendSelect', name});
      });
      item.append(button);
      return item;
    }));
  }

  // ---- the kinds of charts: data in, [option, legend entries] out

  /** A band of one standard error: a polygon for each stretch of a curve without a gap. */
  function band(curve, colour) {
    const points = curve.x.map((x, i) => [x, curve.y[i] - curve.standardError[i], curve.y[i] + curve.standardError[i]]);
    const known = k => k >= 0 && k < points.length && curve.y[k] !== null;
    return {type: 'custom', name: curve.name, silent: true, clip: true, z: 2, encode: {x: 0, y: [1, 2]}, tooltip: {show: false},
      data: points.map((p, k) => known(k) ? p : [p[0], null, null]),
      renderItem: (item, api) => {
        if (!known(item.dataIndex) || known(item.dataIndex - 1)) return null;
        let end = item.dataIndex;
        while (known(end)) end++;
        const stretch = points.slice(item.dataIndex, end);
        if (stretch.length === 1) {
          const [[x1, y1], [x2, y2]] = [1, 2].map(k => api.coord([stretch[0][0], stretch[0][k]]));
          return {type: 'line', style: {stroke: colour, lineWidth: 6, opacity: .25}, shape: {x1, y1, x2, y2}};
        }
        return {type: 'polygon', style: {fill: colour, opacity: .25}, shape: {points:
          [...stretch.map(p => api.coord([p[0], p[2]])), ...stretch.reverse().map(p => api.coord([p[0], p[1]]))]}};
      }};
  }

  function curvesChart(chart) {
    const others = [2, 3, 4, 5, 6, 7].filter(m => m >= data.models.length);
    const series = [], entries = [];
    for (const curve of chart.curves) {
      const m = data.models.indexOf(curve.name);
      const plain = curve.standardError.length === 0;
      const colour = m >= 0 ? modelColour(m) : plain ? css('--ink') : modelColour(others.length ? others.shift() : 7);
      if (!plain) series.push(band(curve, colour));
      // a point between two gaps has no line, so it gets a dot
      const alone = i => [i - 1, i + 1].every(k => curve.y[k] === null || curve.y[k] === undefined);
      series.push(line(curve.name, colour, curve.x.map((x, i) => [x, curve.y[i], curve.standardError[i]]),
        {showSymbol: true, symbol: 'circle', symbolSize: (_, point) => alone(point.dataIndex) ? 6 : 0, lineStyle: {width: plain ? 1.6 : 2, color: colour, type: plain ? [6, 4] : 'solid'}, z: plain ? 4 : 3}));
      entries.push({name: curve.name, colour, dash: plain ? '5 3' : '', area: !plain});
    }
    const xs = chart.curves.flatMap(c => c.x);
    const ys = chart.curves.flatMap(c => c.y.flatMap((y, i) => y === null ? [] : [y - (c.standardError[i] || 0), y + (c.standardError[i] || 0)]));
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const margin = .06 * (high - low) || 1;
    return [option(xAxis(chart.xName, cut({min: left, max: right})), yAxis(chart.yName, cut({min: low - margin, max: high + margin})), series, tooltip('axis', shown => {
      const rows = shown.filter(p => p.seriesType === 'line').map(p => dot(p.color) + escaped(p.seriesName) + ': <b>' + text(p.value[1]) +
        '</b>' + (p.value[2] ? ' ± ' + text(p.value[2], 2) : ''));
      return escaped(chart.xName) + ' = ' + text(shown[0].value[0]) + '<br>' + rows.join('<br>');
    })), entries];
  }

  function weightsChart(chart) {
    const colour = modelColour(chart.model), ink = css('--ink');
    const steps = density => [...density.map((v, k) => [chart.left + k * chart.width, v]), [chart.left + density.length * chart.width, 0]];
    const series = [line('forward', colour, steps(chart.forward), {step: 'end', lineStyle: {width: 1.2, color: colour}, areaStyle: {color: colour, opacity: .3}})];
    const entries = [{name: 'forward', colour, area: true}];
    if (chart.backward.length) {
      series.push(line('backward', ink, steps(chart.backward), {step: 'end', lineStyle: {width: 1.2, color: ink}, areaStyle: {color: ink, opacity: .1}}));
      entries.push({name: 'backward', colour: ink, area: true});
    }
    const top = Math.max(...chart.forward, ...chart.backward);
    const dashes = {'lower bound': [2, 3], 'upper bound': [7, 4]};
    for (const {name, value} of chart.lines) {
      const dash = dashes[name], label = name + ' ' + text(value, 5);
      series.push(line(label, ink, [[value, 0], [value, top]], {silent: true, lineStyle: {width: 1.4, color: ink, type: dash || 'solid'}}));
      entries.push({name: label, colour: ink, dash: dash && dash.join(' ')});
    }
    const ends = {min: chart.left, max: chart.left + chart.forward.length * chart.width};
    return [option(xAxis('ln w + ln Z₀', cut(ends)), yAxis('density', {min: 0}), series, tooltip('axis', shown => {
      const rows = shown.filter(p => p.seriesName === 'forward' || p.seriesName === 'backward')
        .map(p => dot(p.color) + p.seriesName + ': <b>' + text(p.value[1], 3) + '</b>');
      const bin = shown.find(p => p.seriesName === 'forward');
      return bin ? text(bin.value[0]) + ' … ' + text(bin.value[0] + chart.width) + '<br>' + rows.join('<br>') : '';
    })), entries];
  }

  /** The mean over the points within `half` of each, without gaps. */
  function runningMean(values, half) {
    return values.map((_, i) => {
      const near = values.slice(Math.max(0, i - half), i + half + 1).filter(v => v !== null);
      return near.length ? near.reduce((a, b) => a + b) / near.length : null;
    });
  }

  function lossesChart(chart) {
    const series = [], entries = [];
    const all = chart.series.flatMap(s => s.loss).filter(v => v !== null).sort((a, b) => a - b);
    const low = all[Math.floor(.01 * (all.length - 1))], high = all[Math.ceil(.99 * (all.length - 1))];
    const margin = .06 * (high - low) || 1;
    for (const s of chart.series) {
      const name = data.models[s.model], colour = modelColour(s.model);
      const at = k => s.first + k * s.stretch;
      const means = runningMean(s.loss, Math.max(3, Math.round(s.loss.length / 50)));
      series.push(line(name, colour, s.loss.map((v, k) => [at(k), v]), {lineStyle: {width: 1, color: colour, opacity: .35}}),
        line(name, colour, means.map((v, k) => [at(k), v, s.loss[k]]), {lineStyle: {width: 2.2, color: colour}}));
      entries.push({name, colour});
    }
    return [option(xAxis('iteration'), yAxis('L (kT)', all.length ? cut({min: low - margin, max: high + margin}) : {}), series,
      tooltip('axis', shown => 'iteration ' + shown[0].value[0] + '<br>' + shown.filter(p => p.seriesIndex % 2 === 1)
        .map(p => dot(p.color) + escaped(p.seriesName) + ': <b>' + text(p.value[2]) + '</b>, mean ' + text(p.value[1])).join('<br>'))), entries];
  }

  function layersChart(chart) {
    const series = [], entries = [];
    const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'path://M0 0H10L5 9Z', 'arrow', 'circle'];
    for (const s of chart.series) {
      const name = data.models[s.model], colour = modelColour(s.model);
      series.push(line(name, colour, s.values.map((v, k) => [k + 1, v, s.layers[k]]).filter(p => p[1] !== null),
        {showSymbol: true, symbol: symbols[s.model], symbolSize: 8, lineStyle: {width: 1, color: colour, opacity: .5}}));
      entries.push({name, colour});
    }
    const most = Math.max(...chart.series.map(s => s.values.length));
    return [option(xAxis('layer', {min: 0, max: most + 1, minInterval: 1, axisLabel: {color: css('--muted'), fontSize: 11, hideOverlap: true,
        formatter: v => v >= 1 && v <= most ? v : ''}}), yAxis(chart.yName), series,
      tooltip('axis', shown => 'layer ' + shown[0].value[0] + '<br>' + shown.map(p => dot(p.color) + escaped(p.value[2]) + ': <b>' + text(p.value[1]) + '</b>')
        .join('<br>'))), entries];
  }

  const kinds = {curves: curvesChart, weights: weightsChart, losses: lossesChart, layers: layersChart};

  for (const element of document.querySelectorAll('[data-chart]')) {
    const [kind, index] = element.dataset.chart.split('.');
    const chart = echarts.init(element, null, {renderer: 'svg'});
    const names = document.createElement('ul');
    names.className = 'legend';
    element.after(names);
    fit(chart);
    drawings.push(() => {
      const [drawn, entries] = kinds[kind](data[kind][index]);
      chart.setOption(drawn, true);
      legend(names, chart, entries);
    });
  }

  // ---- clouds: one chart a model, a slider, and a small picture of each layer

  const play = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 2l10 6-10 6z"/></svg>';
  const pause = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 2h4v12H3zM9 2h4v12H9z"/></svg>';

  function contourSeries() {
    return data.clouds.contours.map((contour, k) => ({
      type: 'line', silent: true, showSymbol: false, emphasis: {disabled: true}, z: 1, animation: false, tooltip: {show: false},
      data: contour.lines.flatMap(flat => [...pairs(flat), [null, null]]),
      lineStyle: {width: 1, color: css('--contour'), opacity: 1 - .13 * k}}));
  }

  function cloudOption(model, layer) {
    const {xName, yName, window: w} = data.clouds;
    const drawn = option(xAxis(xName, cut({min: w.left, max: w.right})), yAxis(yName, {...cut({min: w.bottom, max: w.top}), splitLine: {show: false}}), [
      {id: 'cloud', type: 'scatter', clip: true, z: 2, symbolSize: 4, data: pairs(layer.points), cursor: 'default', emphasis: {disabled: true},
        itemStyle: {color: modelColour(model), opacity: .55}, animation: !still.matches, animationDuration: 0, animationDurationUpdate: 450},
      ...contourSeries()],
      tooltip('item', p => 'walker ' + (p.dataIndex + 1) + ': (' + text(p.value[0], 3) + ', ' + text(p.value[1], 3) + ')'));
    return {...drawn, animation: true};
  }

  const MOST_THUMBS = 21;

  function thumbnail(canvas, model, points) {
    const size = 144, w = data.clouds.window, pen = canvas.getContext('2d');
    canvas.width = canvas.height = size;
    pen.fillStyle = modelColour(model);
    pen.globalAlpha = .4;
    for (const [x, y] of pairs(points)) {
      pen.fillRect((x - w.left) / (w.right - w.left) * size - 1, (w.top - y) / (w.top - w.bottom) * size - 1, 2, 2);
    }
  }

  for (const figure of document.querySelectorAll('[data-clouds]')) {
    const {model, layers} = data.clouds.models[figure.dataset.clouds];
    const [slider, output, button, thumbs] = ['input', 'output', '.play', '.thumbs'].map(s => figure.querySelector(s));
    const chart = echarts.init(figure.querySelector('.square'), null, {renderer: 'canvas'});
    const title = k => k === 0 ? layers[0].name : k + '. after ' + layers[k].name;
    let timer = 0;

    const show = k => {
      slider.value = k;
      slider.setAttribute('aria-valuetext', title(k));
      output.textContent = title(k);
      chart.setOption({series: [{id: 'cloud', data: pairs(layers[k].points)}]});
      [...thumbs.children].forEach((b, i) => b.setAttribute('aria-current', String(pictured[i] === k)));
    };
    const stop = () => {
      clearInterval(timer);
      timer = 0;
      button.innerHTML = play;
      button.setAttribute('aria-pressed', 'false');
    };
    // of many layers some, evenly spread, the prior and the last among them; the slider has all
    const pictured = layers.length <= MOST_THUMBS ? [...layers.keys()]
      : Array.from({length: MOST_THUMBS}, (_, i) => Math.round(i * (layers.length - 1) / (MOST_THUMBS - 1)));
    thumbs.append(...pictured.map(k => {
      const thumb = document.createElement('button');
      thumb.type = 'button';
      thumb.title = title(k);
      thumb.setAttribute('aria-label', title(k));
      thumb.append(document.createElement('canvas'));
      thumb.addEventListener('click', () => { stop(); show(k); });
      return thumb;
    }));
    slider.addEventListener('input', () => { stop(); show(+slider.value); });
    button.addEventListener('click', () => {
      if (timer) return stop();
      let k = +slider.value === layers.length - 1 ? -1 : +slider.value;
      const step = () => { show(++k); if (k === layers.length - 1) stop(); };
      button.innerHTML = pause;
      button.setAttribute('aria-pressed', 'true');
      timer = setInterval(step, 900);
      step();
    });
    stop();
    fit(chart);
    drawings.push(() => {
      chart.setOption(cloudOption(model, layers[+slider.value]), true);
      pictured.forEach((k, i) => thumbnail(thumbs.children[i].firstChild, model, layers[k].points));
      show(+slider.value);
    });
  }

  // ---- colours are read when drawing, so a change of theme draws again; paper is always light

  const draw = () => drawings.forEach(d => d());
  const root = document.documentElement;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  addEventListener('beforeprint', () => { root.classList.add('print'); draw(); });
  addEventListener('afterprint', () => { root.classList.remove('print'); draw(); });
  draw();
  root.dataset.drawn = 'true';
})();
